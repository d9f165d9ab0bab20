import type { RootContent } from 'mdast'

/**
 * Where something stands. The admin panel has an editor for each, which opens only what it knows (`fields/richText.ts`):
 * a lesson takes everything, a tab or step words and most blocks, a callout fewer, a biography or description words only.
 */
export type Place = 'lesson' | 'item' | 'callout' | 'prose'

const silent = ['yaml', 'definition']
const names: Record<Place, string> = {
  lesson: 'a lesson',
  item: 'a tab or a step',
  callout: 'a callout',
  prose: 'a biography or a description',
}
const allowed: Record<Exclude<Place, 'lesson'>, string[]> = {
  item: [...silent, 'paragraph', 'list', 'code', 'containerDirective'],
  callout: [...silent, 'paragraph', 'list', 'code'],
  prose: [...silent, 'paragraph', 'list', 'heading'],
}
const things: Record<string, string> = {
  heading: 'A heading',
  table: 'A table',
  blockquote: 'A quote',
  thematicBreak: 'A rule',
  code: 'Code',
  containerDirective: 'This block',
  leafDirective: 'An embed, a video or a snippet',
}

/** Why something cannot stand in a place, or null when it can. */
export const misplaced = (node: RootContent, place: Place): string | null => {
  if (place === 'lesson' || allowed[place].includes(node.type)) return null
  const thing = things[node.type]
  return thing ? `${thing} cannot stand inside ${names[place]}. Move it out.` : null
}
