import type { Definition, Nodes } from 'mdast'
import { isBlockId } from './ids.ts'
import type { Place } from './places.ts'
import type { Problem } from './problems.ts'
import type { ResolveSnippet } from './snippets.ts'

/** Finds the uploaded picture for a path as written in the lesson; throws an Error whose message says what is missing. */
export type ResolveImage = (path: string, alt: string) => string

/** Finds the uploaded video or captions for a path as written; throws an Error whose message says what is missing. */
export type ResolveClip = (path: string) => string

/** What the converters of one document share. */
export type Context = {
  markdown: string
  resolveImage: ResolveImage
  resolveClip: ResolveClip
  resolveSnippet: ResolveSnippet
  nextId: (kind: string) => string
  /** Ids that stand in the text so far, so that none stands twice. */
  writtenIds: Set<string>
  definitions: Map<string, Definition>
  problems: Problem[]
  place: Place
}

/** Notes a problem at a node and stands in for its result, so that one reading finds every problem. */
export const refuse = (context: Context, node: Nodes, message: string): [] => {
  context.problems.push({ line: node.position?.start.line ?? 1, message })
  return []
}

/** A block's id: the one its author or an export wrote, or the next one by counting. */
export const idFor = (context: Context, node: Nodes, kind: string, written: string | null | undefined): string => {
  const counted = context.nextId(kind)
  if (!written) return counted
  if (!isBlockId(written)) refuse(context, node, `“${written}” is no id. Use letters, digits, hyphens and underscores.`)
  if (context.writtenIds.has(written)) {
    refuse(context, node, `The id “${written}” stands twice. Take it out of the copy; it gets one of its own.`)
  }
  context.writtenIds.add(written)
  return written
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
