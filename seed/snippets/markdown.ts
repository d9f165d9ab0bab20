import type { Nodes, Root, Text } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze()

/**
 * The format has no inline directives, yet the parser finds one in every time of day (`10:30`). Each becomes the text
 * that it was written as.
 */
const undoTextDirectives = (node: Nodes, source: string): void => {
  if (!('children' in node)) return
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'textDirective') {
      const { start, end } = child.position!
      const text: Text = { type: 'text', value: source.slice(start.offset, end.offset), position: child.position }
      node.children[index] = text
    } else {
      undoTextDirectives(child, source)
    }
  }
}

export const parseMarkdown = (source: string): Root => {
  const tree = parser.parse(source)
  undoTextDirectives(tree, source)
  return tree
}

/** Every node of a tree, depth first, in the order a reader meets them. */
export function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

/** The parsed front matter, or undefined when the file has none. */
export const frontMatterOf = (tree: Root): unknown => {
  const first = tree.children[0]
  return first?.type === 'yaml' ? parseYaml(first.value) : undefined
}
