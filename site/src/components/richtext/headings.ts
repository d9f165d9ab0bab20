import GithubSlugger from 'github-slugger'
import { fieldsIn, itemsIn, type Node, nodesIn, plainText, richTextIn, textIn } from './nodes.ts'

export type Heading = { id: string; text: string; depth: number }

/** The id of every heading, also of those inside blocks: its words as a slug, counted when they come up twice. */
export const headingIds = (value: unknown): Map<Node, string> => {
  const slugger = new GithubSlugger()
  const ids = new Map<Node, string>()
  const visit = (node: Node): void => {
    if (node.type === 'heading') ids.set(node, slugger.slug(plainText(node)) || slugger.slug('section'))
    nodesIn(node.children).forEach(visit)
    const { body, items } = fieldsIn(node.fields)
    richTextIn(body).forEach(visit)
    for (const item of itemsIn(items)) richTextIn(item.body).forEach(visit)
  }
  richTextIn(value).forEach(visit)
  return ids
}

/** The headings for “on this page”: those outside of blocks, down to `###`. */
export const headingsOf = (value: unknown): Heading[] => {
  const ids = headingIds(value)
  return richTextIn(value).flatMap((node) => {
    const id = ids.get(node)
    const depth = headingDepth(node)
    return id && depth <= 3 ? [{ id, text: plainText(node).trim(), depth }] : []
  })
}

/** The page's title is its only `h1`, so headings inside start at 2. */
export const headingDepth = (node: Node): number => Math.min(4, Math.max(2, Number(textIn(node.tag).slice(1)) || 2))
