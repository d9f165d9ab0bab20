import type { Payload } from 'payload'
import type { RecordReport, RecordStanding } from '../contract.ts'
import { runtimeOf } from '../runtime.ts'
import type { Reading } from '../store/reading.ts'
import type { Archive } from './archive/open.ts'
import { claim, claimantOf } from './claims.ts'
import { forged } from './errors.ts'
import { strings } from './strings.ts'

/** Where a record comes from, and what that is worth here. */
export type Source = Omit<RecordReport['source'], 'words'>

export type Judged = { archive: Archive; standing: Exclude<RecordStanding, 'claimed'> }

/** Whose word an archive is; may ask another academy for its keys. Throws HttpError 400 `learning/record-forged`. */
export const judged = async (payload: Payload, archive: Archive): Promise<Judged> => {
  const verdict = await runtimeOf(payload).judgeRecord(payload, archive.sealed)
  if (verdict === 'forged') throw forged()
  return { archive, standing: verdict }
}

const isSigned = (standing: RecordStanding) => standing === 'own' || standing === 'trusted'

const toSource = ({ manifest }: Archive, standing: RecordStanding): Source => ({
  academy: manifest.academy,
  name: manifest.subject.name,
  madeAt: manifest.madeAt,
  standing,
  proven: isSigned(standing),
})

/**
 * As an archive stands for this student. With `keep` the record is theirs from now on, when it is nobody's yet: one that
 * many could bring in would be worth as many certificates. One's own of this academy needs no keeping.
 */
export const sourceFor = async (
  reading: Reading,
  { archive, standing }: Judged,
  { student, keep }: { student: string; keep: boolean },
): Promise<Source> => {
  const { academy, subject, madeAt } = archive.manifest
  if (!isSigned(standing) || (standing === 'own' && subject.id === student)) return toSource(archive, standing)
  const named = { academy, subject: subject.id }
  if (keep) await claim(reading, { ...named, student, madeAt })
  const claimant = await claimantOf(reading, named)
  return toSource(archive, claimant === null || claimant === student ? standing : 'claimed')
}

export const sourceInWords = (source: Source): string => strings.standings[source.standing](source)
