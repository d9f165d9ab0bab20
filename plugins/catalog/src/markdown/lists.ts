import type { List, ListItem } from 'mdast'
import { type Context, refuse } from './context.ts'
import { toInline } from './inline.ts'
import { type LexicalNode, lineBreak, list, listItem } from './lexicalNodes.ts'

/**
 * A list as Lexical nests it: the items of a deeper list stand in an item of their own, after the item they belong to.
 */
export const toList = (node: List, context: Context, depth = 0): LexicalNode[] => {
  const isTask = node.children.some((item) => typeof item.checked === 'boolean')
  const kind = isTask ? 'check' : node.ordered ? 'number' : 'bullet'
  const start = node.ordered ? (node.start ?? 1) : 1
  const items = node.children.flatMap((item, index) => toItems(item, start + index, depth, context))
  return [list(kind, start, items)]
}

const toItems = (item: ListItem, value: number, depth: number, context: Context): LexicalNode[] => {
  const words: LexicalNode[] = []
  const nested: LexicalNode[] = []
  for (const child of item.children) {
    if (child.type === 'list') nested.push(listItem(value + 1, depth, toList(child, context, depth + 1)))
    else if (child.type === 'paragraph' && nested.length === 0) {
      if (words.length > 0) words.push(lineBreak(), lineBreak())
      words.push(...toInline(child.children, context))
    } else {
      refuse(
        context,
        child,
        'A list item holds words and deeper lists only. For code or pictures in an order, write ::::steps.',
      )
    }
  }
  return [listItem(value, depth, words, typeof item.checked === 'boolean' ? item.checked : undefined), ...nested]
}
