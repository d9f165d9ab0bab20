import type { Language } from '@academy/kernel/languages'
import type { Payload } from 'payload'
import { publishedContent, type ReleaseContent, type Snapshot } from '../content/published.ts'
import { publishedSnippets } from '../content/snippets.ts'
import { digest } from './digest.ts'

/** What the pages of one language show. */
export type Shown = {
  content: ReleaseContent
  /** Digests of all uploads by id. */
  pictures: ReadonlyMap<string, string>
  /** Digests of all published snippets by id. */
  snippets: ReadonlyMap<string, string>
}

const digestsOf = (parts: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> =>
  new Map([...parts].map(([id, part]) => [id, digest(JSON.stringify(part))]))

export const shownInLanguages = async (
  payload: Payload,
  snapshots: readonly Snapshot[],
): Promise<ReadonlyMap<Language, Shown>> => {
  const shown = new Map<Language, Shown>()
  for (const { catalogue, pictures } of snapshots) {
    const snippets = await publishedSnippets({ payload }, undefined, catalogue.language)
    const content = publishedContent(payload, catalogue, { pictures, snippets })
    shown.set(catalogue.language, { content, pictures: digestsOf(pictures), snippets: digestsOf(snippets) })
  }
  return shown
}

export const inLanguage = (shown: ReadonlyMap<Language, Shown>, language: Language): Shown => {
  const found = shown.get(language)
  if (!found) throw new Error(`A page in ${language} was listed, and there is no catalogue in it.`)
  return found
}
