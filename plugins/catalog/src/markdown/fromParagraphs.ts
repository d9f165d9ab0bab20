import type { LexicalNode } from './lexicalNodes.ts'

/** Parts words at empty lines, which Markdown can only spell as the end of a paragraph. */
export const splitParagraphs = (nodes: LexicalNode[]): LexicalNode[][] => {
  const parts: LexicalNode[][] = [[]]
  nodes.forEach((node, index) => {
    const isBreak = node.type === 'linebreak'
    if (isBreak && nodes[index + 1]?.type === 'linebreak') parts.push([])
    else if (!(isBreak && parts.at(-1)?.length === 0)) parts.at(-1)?.push(node)
  })
  return parts.filter((part) => part.length > 0)
}
