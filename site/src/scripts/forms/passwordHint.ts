/** How a password that is being chosen looks; only `short` is refused, the rest is advice. */
export type PasswordHint = 'short' | 'repeats' | 'personal' | 'common' | 'fine'

const firstGuesses = ['password', 'passwort', 'qwertz', 'qwerty', 'letmein', 'welcome', '1234567', 'iloveyou', 'abcdef']

/** What is left of a word when case, digits and signs are gone. */
const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '')

/** `personal` are the words that others know: name and address. `least` is in characters. */
export const passwordHint = (password: string, least: number, personal: readonly string[]): PasswordHint => {
  const lower = password.toLowerCase()
  if (password.length < least) return 'short'
  if (new Set(lower).size < 5) return 'repeats'
  if (firstGuesses.some((guess) => lower.includes(guess)) && lettersOf(password).length < 14) return 'common'
  const known = personal.flatMap((words) => words.toLowerCase().split(/[\s@]+/)).filter((word) => word.length > 3)
  return known.some((word) => lower.includes(word)) ? 'personal' : 'fine'
}
