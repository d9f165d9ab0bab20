import type { List, ListItem } from 'mdast'
import { fromInline, type ResolveLink } from './fromInline.ts'
import { splitParagraphs } from './fromParagraphs.ts'
import type { LexicalNode } from './lexicalNodes.ts'
import { nodesIn, numberIn } from './read.ts'

/** A list, with the deeper lists back inside the items they follow. */
export const fromList = (node: LexicalNode, resolveLink: ResolveLink): List => {
  const items: ListItem[] = []
  for (const item of nodesIn(node.children)) {
    const inner = nodesIn(item.children)
    const deeper = inner.filter((child) => child.type === 'list').map((child) => fromList(child, resolveLink))
    const words = inner.filter((child) => child.type !== 'list')
    const last = items.at(-1)
    if (words.length === 0 && deeper.length > 0 && last) {
      last.children.push(...deeper)
      continue
    }
    const paragraphs = splitParagraphs(words).map((part) => ({
      type: 'paragraph' as const,
      children: fromInline(part, resolveLink),
    }))
    items.push({
      type: 'listItem',
      spread: paragraphs.length > 1,
      checked: node.listType === 'check' ? item.checked === true : null,
      children: [...paragraphs, ...deeper],
    })
  }
  const isOrdered = node.listType === 'number'
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? numberIn(node.start, 1) : null,
    spread: false,
    children: items,
  }
}
