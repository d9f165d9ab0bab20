import type { PersonalData } from '@academy/kernel'
import { strings } from './strings.ts'

/** What becomes of data when its account is erased, in words for the person it is about. */
export const becomesOf = ({ erasure }: PersonalData): string => {
  if (erasure.does === 'delete') return strings.becomes.deleted
  if (erasure.does === 'pseudonymise') return erasure.becomes
  return strings.becomes.kept(erasure.reason, erasure.until)
}
