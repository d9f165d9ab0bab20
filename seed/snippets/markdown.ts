import type { Nodes, Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse as parseYaml } from 'yaml'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze()

export const parseMarkdown = (source: string): Root => parser.parse(source)

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
