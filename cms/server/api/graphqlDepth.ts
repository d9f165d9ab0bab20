import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'
import { errors } from '../strings.ts'

type Fragments = Map<string, FragmentDefinitionNode>

/** How deep fields nest below a selection; a fragment that spreads itself is some other rule's to refuse. */
const depthOf = (
  selection: SelectionSetNode | undefined,
  fragments: Fragments,
  open: readonly string[] = [],
): number => {
  let deepest = 0
  for (const node of selection?.selections ?? []) {
    if (node.kind === 'Field') {
      if (node.name.value.startsWith('__')) continue
      deepest = Math.max(deepest, 1 + depthOf(node.selectionSet, fragments, open))
    } else if (node.kind === 'InlineFragment') {
      deepest = Math.max(deepest, depthOf(node.selectionSet, fragments, open))
    } else if (!open.includes(node.name.value)) {
      const fragment = fragments.get(node.name.value)
      deepest = Math.max(deepest, depthOf(fragment?.selectionSet, fragments, [...open, node.name.value]))
    }
  }
  return deepest
}

/** Refuses operations that nest fields deeper than `most` levels. Introspection does not count: it is bounded by itself. */
export const depthLimit =
  (most: number): ValidationRule =>
  (context): ASTVisitor => {
    const fragments: Fragments = new Map()
    for (const node of context.getDocument().definitions) {
      if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node)
    }
    return {
      OperationDefinition: (node) => {
        if (depthOf(node.selectionSet, fragments) <= most) return
        context.reportError(
          new GraphQLError(errors.graphqlDepth(most), { nodes: [node], extensions: { code: 'graphql/too-deep' } }),
        )
      },
    }
  }
