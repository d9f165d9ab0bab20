type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What the checklist needs to know of a lesson's body. */
export type BodyFacts = {
  /** Prose, one paragraph or heading a line; no code. */
  prose: string
  codeLines: number
  /** Addresses of its links, as they are written. */
  links: string[]
  /** Ids of uploads. */
  pictures: string[]
  /** Titles of what is shown from hosts of videos. */
  videos: string[]
  /** Uploaded videos that are there. */
  clips: { title: string; hasCaptions: boolean }[]
}

const videoHost = /^https:\/\/(www\.youtube-nocookie\.com|player\.vimeo\.com|www\.loom\.com)\//
const inlineCode = 16

const empty = (): BodyFacts => ({ prose: '', codeLines: 0, links: [], pictures: [], videos: [], clips: [] })

const linesOf = (value: unknown): number =>
  textIn(value)
    .split('\n')
    .filter((line) => line.trim() !== '').length

const readBlock = (fields: Node, facts: BodyFacts): void => {
  const { blockType, image } = fields
  if (blockType === 'code') facts.codeLines += linesOf(fields.code)
  if (blockType === 'terminal') facts.codeLines += linesOf(fields.session)
  if (blockType === 'figure' && image) facts.pictures.push(isNode(image) ? textIn(image.id) : textIn(image))
  if (blockType === 'video' && fields.video)
    facts.clips.push({ title: textIn(fields.title), hasCaptions: Boolean(fields.captions) })
  if (blockType === 'embed' && videoHost.test(textIn(fields.url))) facts.videos.push(textIn(fields.title))
}

const ends = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell'])

const read = (value: unknown, facts: BodyFacts): void => {
  if (Array.isArray(value)) {
    for (const item of value) read(item, facts)
    return
  }
  if (!isNode(value)) return
  const { type, fields } = value
  if (type === 'text') facts.prose += Number(value.format) & inlineCode ? ' … ' : textIn(value.text)
  if ((type === 'link' || type === 'autolink') && isNode(fields)) facts.links.push(textIn(fields.url))
  if (type === 'block' && isNode(fields)) readBlock(fields, facts)
  for (const [name, item] of Object.entries(value)) if (name !== 'type' && typeof item === 'object') read(item, facts)
  if (typeof type === 'string' && ends.has(type)) facts.prose += '\n'
}

/** Reads an editor state, blocks and what is inside them included; null is an empty one. */
export const bodyFacts = (state: unknown): BodyFacts => {
  const facts = empty()
  read(state, facts)
  return { ...facts, links: facts.links.filter(Boolean), prose: facts.prose.trim() }
}
