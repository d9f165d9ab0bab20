import type { RichText } from '../contract.ts'
import { toBlocks } from './blocks.ts'
import type { Context, ResolveClip, ResolveImage } from './context.ts'
import { createIds } from './ids.ts'
import { root } from './lexicalNodes.ts'
import { processor } from './parser.ts'
import { MarkdownError } from './problems.ts'
import { noSnippets, type ResolveSnippet } from './snippets.ts'
import { noClips } from './videos.ts'

export type MarkdownOptions = {
  /** Seeds the ids of blocks and links; a lesson's key, or anything as stable. */
  key: string
  /** The uploaded picture's id for a path as written; throws an Error that says what is missing. */
  resolveImage: ResolveImage
  /** The same for a video or captions. @default knows none */
  resolveClip?: ResolveClip
  /** The shared snippet's id for its key; throws an Error that says what is missing. @default knows none */
  resolveSnippet?: ResolveSnippet
  /** The file's name, for messages. @default the key */
  source?: string
  /** `prose` for biographies and descriptions, whose editor knows no blocks. @default 'lesson' */
  kind?: 'lesson' | 'prose'
}

/**
 * Reads Markdown in the format of docs/content-format.md (front matter is skipped) into the editor's state.
 * The same key and text always give the same state. Throws `MarkdownError`, which lists every problem with its line.
 */
export const markdownToLexical = (
  markdown: string,
  {
    key,
    resolveImage,
    resolveClip = noClips,
    resolveSnippet = noSnippets,
    source = key,
    kind = 'lesson',
  }: MarkdownOptions,
): RichText => {
  const tree = processor.parse(markdown)
  const context: Context = {
    markdown,
    resolveImage,
    resolveClip,
    resolveSnippet,
    nextId: createIds(key),
    writtenIds: new Set(),
    definitions: new Map(
      tree.children.filter((node) => node.type === 'definition').map((node) => [node.identifier, node]),
    ),
    problems: [],
    place: kind,
  }
  const children = toBlocks(tree.children, context)
  if (context.problems.length > 0) throw new MarkdownError(source, context.problems)
  return root(children)
}
