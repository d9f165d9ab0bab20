import { wordsOf } from './html.ts'

/** Words in a fragment: long enough that two texts share one only by copying. */
export const fragmentWords = 8

/** Two independent 32-bit hashes of a word in one 53-bit number's worth of bits. */
const hashWord = (word: string): [number, number] => {
  let first = 0x811c9dc5
  let second = 0x9747b28c
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    first = Math.imul(first ^ code, 0x01000193)
    second = Math.imul(second ^ code, 0x5bd1e995)
  }
  return [first, second]
}

/** Hash of each run of `size` words, `step` words apart. */
export const hashRuns = (words: readonly string[], step = 1, size = fragmentWords): number[] => {
  const hashes = words.map(hashWord)
  const runs: number[] = []
  for (let start = 0; start + size <= words.length; start += step) {
    let first = 0
    let second = 0
    for (let index = start; index < start + size; index++) {
      const [one = 0, two = 0] = hashes[index] ?? []
      first = Math.imul(first, 31) + one
      second = Math.imul(second, 37) + two
    }
    runs.push((first >>> 0) * 0x200000 + ((second >>> 0) >>> 11))
  }
  return runs
}

/** Where text may stand in stored content; ids, addresses and settings are no text. */
const textKeys = new Set(['text', 'code', 'session', 'caption', 'title', 'label', 'alt', 'summary', 'headline', 'name'])
const isInline = (node: object) =>
  'type' in node && (node.type === 'text' || node.type === 'link' || node.type === 'autolink')

/** All text of an editor state or a part of the catalogue, in reading order. Pieces of one sentence stay together. */
export const textsOf = (value: unknown): string => {
  if (Array.isArray(value))
    return value.map((item) => (typeof item === 'string' ? ` ${item} ` : textsOf(item))).join('')
  if (typeof value !== 'object' || value === null) return ''
  const parts = Object.entries(value).map(([key, item]) =>
    typeof item === 'string' ? (textKeys.has(key) ? item : '') : textsOf(item),
  )
  return isInline(value) ? parts.join('') : ` ${parts.join(' ')} `
}

export const wordsOfContent = (value: unknown): string[] => wordsOf(textsOf(value))
