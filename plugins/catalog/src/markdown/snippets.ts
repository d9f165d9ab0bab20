import type { RootContent } from 'mdast'
import 'remark-directive'
import { isSlug } from '@academy/kernel/slugs/slug'
import { type Context, refuse } from './context.ts'
import { block, type LexicalNode } from './lexicalNodes.ts'
import { recordIn, textIn } from './read.ts'

type Leaf = Extract<RootContent, { type: 'leafDirective' }>

/** The shared snippet's id for its key; throws an Error whose message says what is missing. */
export type ResolveSnippet = (key: string) => string

/** The key of a snippet block's `snippet` (an id, or the document); empty when it is gone. */
export type SnippetKeyOf = (snippet: unknown) => string

const example = '::snippet{key="install-node-sdk"}'

/** For documents that stand alone: no key leads anywhere. */
export const noSnippets: ResolveSnippet = (key) => {
  throw new Error(`There is no snippet “${key}”. Make it under Library → Snippets first, or write its text here.`)
}

/** Knows the keys of documents only, not of ids. */
export const keyOfDocument: SnippetKeyOf = (snippet) => textIn(recordIn(snippet).key)

/** A `::snippet{key="…"}` line. */
export const toSnippet = (node: Leaf, context: Context): LexicalNode[] => {
  const key = node.attributes?.key
  if (!isSlug(key)) return refuse(context, node, `A snippet is named by its key: ${example}.`)
  try {
    return [block(context.nextId('snippet'), 'snippet', { snippet: context.resolveSnippet(key) })]
  } catch (error) {
    return refuse(context, node, error instanceof Error ? error.message : String(error))
  }
}

/** The line for a snippet block; nothing for a snippet that is gone, as readers see nothing either. */
export const fromSnippet = (snippet: unknown, keyOf: SnippetKeyOf): Leaf[] => {
  const key = keyOf(snippet)
  return key ? [{ type: 'leafDirective', name: 'snippet', attributes: { key }, children: [] }] : []
}
