import type { RootContent } from 'mdast'
import 'remark-directive'
import { type Context, idFor, type ResolveClip, refuse } from './context.ts'
import { block, type LexicalNode } from './lexicalNodes.ts'

type Leaf = Extract<RootContent, { type: 'leafDirective' }>

/** The path of a video or captions beside the lesson, from the block's `video` or `captions` (an id, or the document). */
export type ClipOf = (clip: unknown) => string

const example = '::video{src="./videos/name.webm" captions="./videos/name.vtt" title="What it shows"}'

/** For documents that stand alone: no path leads anywhere. */
export const noClips: ResolveClip = (path) => {
  throw new Error(`There is no video ${path} here. Videos belong in lessons.`)
}

/** A `::video{src="…" captions="…" title="…"}` line. */
export const toVideo = (node: Leaf, context: Context): LexicalNode[] => {
  const { id, src, captions, title } = node.attributes ?? {}
  if (!src) return refuse(context, node, `A video needs its file: ${example}.`)
  if (!title) return refuse(context, node, `A video needs a title that says what it shows: ${example}.`)
  try {
    const files = { video: context.resolveClip(src), ...(captions ? { captions: context.resolveClip(captions) } : {}) }
    return [block(idFor(context, node, 'video', id), 'video', { ...files, title })]
  } catch (error) {
    return refuse(context, node, error instanceof Error ? error.message : String(error))
  }
}

/** The line for a video block; captions that are not there are not written. */
export const fromVideo = (fields: Record<string, unknown>, id: string, clipOf: ClipOf): Leaf[] => {
  const { video, captions, title } = fields
  const attributes = {
    ...(id ? { id } : {}),
    src: video ? clipOf(video) : '',
    ...(captions ? { captions: clipOf(captions) } : {}),
    title: typeof title === 'string' ? title : '',
  }
  return [{ type: 'leafDirective', name: 'video', attributes, children: [] }]
}
