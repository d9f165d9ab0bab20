import type { Definition, Nodes } from 'mdast'
import type { Place } from './places.ts'
import type { Problem } from './problems.ts'
import type { ResolveSnippet } from './snippets.ts'

/** Finds the uploaded picture for a path as written in the lesson; throws an Error whose message says what is missing. */
export type ResolveImage = (path: string, alt: string) => string

/** What the converters of one document share. */
export type Context = {
  markdown: string
  resolveImage: ResolveImage
  resolveSnippet: ResolveSnippet
  nextId: (kind: string) => string
  definitions: Map<string, Definition>
  problems: Problem[]
  place: Place
}

/** Notes a problem at a node and stands in for its result, so that one reading finds every problem. */
export const refuse = (context: Context, node: Nodes, message: string): [] => {
  context.problems.push({ line: node.position?.start.line ?? 1, message })
  return []
}

/** A node exactly as its author wrote it. */
export const sourceOf = (context: Context, node: Nodes): string =>
  context.markdown.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

/** The words of a node, without formatting. */
export const plainText = (node: Nodes): string => {
  if ('value' in node) return node.value
  if ('children' in node) return node.children.map(plainText).join('')
  return node.type === 'break' ? ' ' : ''
}
