import { readFileSync } from 'node:fs'
import { z } from 'zod'

type Weight = 400 | 600
/** Letters of one text that stand in the same file of a face. */
export type Run = { text: string; file: string }

/** Files of packages. The panel's build would take in whatever a `createRequire` that it can see resolves. */
const files = process.getBuiltinModule('node:module').createRequire(import.meta.url)
const sans = '@fontsource/ibm-plex-sans'
const alphabets = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek'] as const
type Alphabet = (typeof alphabets)[number]

type Range = [from: number, to: number]

const rangesOf = (text: string): Range[] =>
  text.split(',').map((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-')
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)]
  })

let known: Map<Alphabet, Range[]> | undefined

/** Which letters each file of the face has, as its package says. */
const coverage = (): Map<Alphabet, Range[]> => {
  if (known) return known
  const said = JSON.parse(readFileSync(files.resolve(`${sans}/unicode.json`), 'utf8'))
  const ranges = z.record(z.enum(alphabets), z.string()).parse(said)
  known = new Map(alphabets.map((alphabet) => [alphabet, rangesOf(ranges[alphabet])]))
  return known
}

const has = (alphabet: Alphabet, letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return (
    coverage()
      .get(alphabet)
      ?.some(([from, to]) => code >= from && code <= to) ?? false
  )
}

const fileOf = (alphabet: Alphabet, weight: Weight) =>
  files.resolve(`${sans}/files/ibm-plex-sans-${alphabet}-${weight}-normal.woff`)

/** Where a machine's measurements and numbers stand. */
export const monoFile = (): string =>
  files.resolve('@fontsource/ibm-plex-mono/files/ibm-plex-mono-latin-400-normal.woff')

/** A text in pieces, each with the file that has its letters; null when no file has one of them. */
export const runsOf = (text: string, weight: Weight): Run[] | null => {
  const runs: { text: string; alphabet: Alphabet }[] = []
  for (const letter of text) {
    const last = runs.at(-1)
    const alphabet = last && has(last.alphabet, letter) ? last.alphabet : alphabets.find((each) => has(each, letter))
    if (!alphabet) return null
    if (last?.alphabet === alphabet) last.text += letter
    else runs.push({ text: letter, alphabet })
  }
  return runs.map(({ text: piece, alphabet }) => ({ text: piece, file: fileOf(alphabet, weight) }))
}
