/** How text is looked for. There are no regular expressions: see docs/decisions/0030-plain-text-search.md. */
export type Search = {
  find: string
  matchCase: boolean
  wholeWord: boolean
}

/** Where a match begins and ends, in UTF-16 units; the end is behind it. */
export type Span = { start: number; end: number }

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)

/**
 * Every match, from left to right, none over another. The pattern is a literal, so the time grows with the text alone.
 * A word's edge counts only where the searched text itself has a letter, digit or underscore.
 */
export const findText = (text: string, { find, matchCase, wholeWord }: Search): Span[] => {
  if (find === '') return []
  const before = wholeWord && /^[\p{L}\p{N}_]/u.test(find) ? String.raw`(?<![\p{L}\p{N}_])` : ''
  const after = wholeWord && /[\p{L}\p{N}_]$/u.test(find) ? String.raw`(?![\p{L}\p{N}_])` : ''
  const pattern = new RegExp(before + escaped(find) + after, matchCase ? 'gu' : 'giu')
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }))
}
