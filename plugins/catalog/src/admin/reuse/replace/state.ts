import type { ReplaceView } from '../../../reuse/replace/contract.ts'

export type Asked = { find: string; replacement: string; matchCase: boolean; wholeWord: boolean }

/** Matches and what they were looked for by; later edits of the form change neither. */
export type Found = ReplaceView & { asked: Asked }
export type Match = Found['documents'][number]

export type State = {
  phase: 'idle' | 'searching' | 'shown' | 'applying'
  found: Found | null
  /** Keys of the matches that are to be replaced. */
  chosen: ReadonlySet<string>
  /** What happened, read out. */
  said: string
  problem: string | null
}

export const initial: State = { phase: 'idle', found: null, chosen: new Set(), said: '', problem: null }

/** A match's name among those of all documents. */
export const keyOf = (document: { id: string }, hit: { id: string }): string => `${document.id}/${hit.id}`

export const keysOf = (documents: Found['documents']): string[] =>
  documents.flatMap((document) => document.hits.map((hit) => keyOf(document, hit)))

/** What the server is told to replace: documents of which something was chosen. */
export const chosenOf = ({ found, chosen }: State) =>
  (found?.documents ?? []).flatMap(({ collection, id, revision, hits }) => {
    const ids = hits.filter((hit) => chosen.has(keyOf({ id }, hit))).map((hit) => hit.id)
    return ids.length > 0 ? [{ collection, id, revision, hits: ids }] : []
  })

export const toggled = (chosen: ReadonlySet<string>, keys: readonly string[], isOn: boolean): ReadonlySet<string> => {
  const next = new Set(chosen)
  for (const key of keys) {
    if (isOn) next.add(key)
    else next.delete(key)
  }
  return next
}
