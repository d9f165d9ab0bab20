import { fragmentWords, hashRuns, wordsOfContent } from './fragments.ts'
import { textOf, wordsOf } from './html.ts'

/** A draft's title counts as a secret from this many words on; shorter ones are phrases that a page may just say. */
const titleWords = 6

export type Secrets = {
  /** Fragment to what it is a part of, for people. */
  fragments: Map<number, string>
  titles: Map<number, string>
}

export const noSecrets = (): Secrets => ({ fragments: new Map(), titles: new Map() })

/** Adds the fragments of something that is not public, named `what` in problems. */
export const addSecret = (secrets: Secrets, what: string, runs: Iterable<number>): void => {
  for (const run of runs) secrets.fragments.set(run, what)
}

export const addSecretTitle = (secrets: Secrets, what: string, title: string): void => {
  const [run] = hashRuns(wordsOf(title), 1, titleWords)
  if (run !== undefined) secrets.titles.set(run, what)
}

/** Fragments of a body, side by side: whoever copies two of their lengths copies one of them. */
export const fragmentsOf = (body: unknown): number[] => hashRuns(wordsOfContent(body), fragmentWords)

/** Every run of words that public content has, wherever it begins. */
export const publicRuns = (...content: unknown[]): ReadonlySet<number> =>
  new Set(
    content.flatMap((value) => {
      const words = wordsOfContent(value)
      return [...hashRuns(words), ...hashRuns(words, 1, titleWords)]
    }),
  )

/** Fragments of secrets that a page's source shows, with what they are a part of. */
export const secretsIn = (source: string, { fragments, titles }: Secrets): { run: number; what: string }[] => {
  if (fragments.size === 0 && titles.size === 0) return []
  const words = wordsOf(textOf(source))
  const among = (known: Map<number, string>, runs: number[]) =>
    runs.flatMap((run) => {
      const what = known.get(run)
      return what === undefined ? [] : [{ run, what }]
    })
  return [...among(fragments, hashRuns(words)), ...among(titles, hashRuns(words, 1, titleWords))]
}
