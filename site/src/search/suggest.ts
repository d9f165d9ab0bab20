/** Words that pages are known to contain, with how often. */
export type Vocabulary = Record<string, number>

/**
 * How many letters must be typed differently to get from one word to another; swapping two neighbours counts once
 * (optimal string alignment). Anything above `most` is reported as `most + 1`.
 */
export const typingDistance = (from: string, to: string, most = 2): number => {
  if (Math.abs(from.length - to.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: to.length + 1 }, (_zero, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const row = [i]
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1]
      let cost = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        cost = Math.min(cost, at(before, j - 2) + 1)
      }
      row.push(cost)
    }
    if (Math.min(...row) > most) return most + 1
    before = last
    last = row
  }
  return Math.min(at(last, to.length), most + 1)
}

const at = (row: number[], index: number): number => row[index] ?? Number.POSITIVE_INFINITY

/** Short words differ in everything by two letters, so they may differ in one. */
const slipsAllowed = (word: string): number => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2)

/** The nearest known word, the more frequent of equals; null when none is near, or the word itself is known. */
export const nearestWord = (word: string, vocabulary: Vocabulary): string | null => {
  if (Object.hasOwn(vocabulary, word)) return null
  const most = slipsAllowed(word)
  let best: { word: string; distance: number; count: number } | null = null
  for (const [known, count] of Object.entries(vocabulary)) {
    const distance = typingDistance(word, known, most)
    if (distance > most) continue
    if (!best || distance < best.distance || (distance === best.distance && count > best.count)) {
      best = { word: known, distance, count }
    }
  }
  return best?.word ?? null
}

/** The words of a text as they are compared: lower case, without marks and punctuation. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []

/**
 * What to try when a search found nothing, the likeliest first: the words mended, then each word alone, the rarest
 * (most telling) first.
 */
export const suggestionsFor = (text: string, vocabulary: Vocabulary): string[] => {
  const words = wordsOf(text)
  const mended = words.map((word) => nearestWord(word, vocabulary) ?? word)
  const single = mended
    .filter((word) => Object.hasOwn(vocabulary, word))
    .toSorted((a, b) => (vocabulary[a] ?? 0) - (vocabulary[b] ?? 0))
  return [...new Set([mended.join(' '), ...single])].filter(
    (suggestion) => suggestion && suggestion !== words.join(' '),
  )
}
