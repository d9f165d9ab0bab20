import { type PersonalData, personalDataOf } from '@academy/kernel'
import type { SanitizedConfig } from 'payload'
import type { PersonalDataView } from '../contract.ts'
import { strings } from './strings.ts'

/** What becomes of data when its account is erased, in words for the person it is about. */
export const becomesOf = ({ erasure }: PersonalData): string => {
  if (erasure.does === 'delete') return strings.becomes.deleted
  if (erasure.does === 'pseudonymise') return erasure.becomes
  return strings.becomes.kept(erasure.reason, erasure.until)
}

/** Everything that plugins declare of people, in words; the same for everybody. */
export const personalDataInWords = (config: Pick<SanitizedConfig, 'custom'>): PersonalDataView => ({
  kinds: personalDataOf(config).map((declared) => ({
    name: declared.name,
    about: declared.about,
    exported: declared.exported.length > 0,
    onErasure: declared.erasure.does,
    becomes: becomesOf(declared),
  })),
})
