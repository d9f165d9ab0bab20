/** Words that a careful reader takes in a minute, and lines of code. */
const wordsPerMinute = 180
const linesPerMinute = 25

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []

/** Whole minutes that reading takes, at least one where there is anything to read. */
export const readingMinutes = ({ prose, codeLines }: { prose: string; codeLines: number }): number =>
  Math.ceil(wordsOf(prose).length / wordsPerMinute + codeLines / linesPerMinute)

/** Vowel groups, a silent e at the end left out: right for most English words. */
const syllablesOf = (word: string): number => {
  const groups = word
    .toLowerCase()
    .replace(/e$/, '')
    .match(/[aeiouy]+/g)
  return Math.max(1, groups?.length ?? 1)
}

/** Fewer words than these say nothing about a text. */
const fewest = 100

/**
 * The Flesch–Kincaid grade of an English text: about the years of school that it asks for. Null for a short one. Terms of
 * the trade raise it, so it is a hint and no more.
 */
export const readingGrade = (text: string): number | null => {
  const words = wordsOf(text)
  if (words.length < fewest) return null
  const sentences = text.split(/[.!?:\n]+/).filter((sentence) => wordsOf(sentence).length > 0).length
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59
  return Math.round(Math.max(0, grade) * 10) / 10
}
