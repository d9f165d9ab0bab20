import type { EditionChange, EditionView } from '../../contract.ts'
import { changesOf, differingTexts } from '../changes.ts'
import { canonicalJson } from '../content/canonical.ts'
import type { Reading } from '../content/publicContent.ts'
import type { Made } from '../content/toContent.ts'
import { kindOfChange, type PublicationKind } from '../domain/kindOfChange.ts'
import { readTexts } from '../store/texts.ts'

/** What would be recorded when `next` took the place of the current edition, and why. */
export type Plan = { kind: PublicationKind; changes: EditionChange[] }

/** What changed without a word to tell of it, such as a summary or the minutes, amends silently. */
export const planFor = async (current: EditionView | null, next: Made, reading: Reading): Promise<Plan> => {
  if (!current) return { kind: 'edition', changes: [] }
  const stored = await readTexts(reading, differingTexts(current.content, next.content))
  const changes = changesOf(current.content, next.content, new Map([...stored, ...next.texts]))
  const isSame = canonicalJson(current.content) === canonicalJson(next.content)
  const kind = kindOfChange(changes)
  return { kind: kind === 'same' && !isSame ? 'amendment' : kind, changes }
}
