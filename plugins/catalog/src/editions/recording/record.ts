import { inTransaction, lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import type { EditionView } from '../../contract.ts'
import { changeInWords } from '../changeInWords.ts'
import { publicContent } from '../content/publicContent.ts'
import type { Made } from '../content/toContent.ts'
import { isStructural, type PublicationKind } from '../domain/kindOfChange.ts'
import { needsEdition, nothingChanged, nothingToAmend } from '../errors.ts'
import { currentEdition } from '../store/rows.ts'
import { auditAmendment } from './audit.ts'
import { type Plan, planFor } from './plan.ts'
import { addEdition, amendEdition } from './write.ts'

/** What a publication is to be recorded as. `note` is for a new edition; an amendment has none. */
export type Wanted = { as: 'auto' | 'amendment' | 'edition'; note: string }
export type Recorded = { kind: PublicationKind; edition: { id: string; number: number } }

export const automatic: Wanted = { as: 'auto', note: '' }

const kindFor = ({ kind, changes }: Plan, { as }: Wanted): PublicationKind => {
  if (as === 'auto') return kind
  if (as === 'edition') {
    if (kind === 'same') throw nothingChanged()
    return 'edition'
  }
  const structural = changes.filter(isStructural)
  if (structural.length > 0) throw needsEdition(structural.map(changeInWords))
  return kind === 'same' ? 'same' : 'amendment'
}

const madeKey = (editionId: string) => `catalog/edition-made/${editionId}`

/** Whether this transaction made the edition, so that nobody has seen it yet. */
const isMadeHere = async (edition: EditionView, req: PayloadRequest): Promise<boolean> => {
  const transaction = await req.transactionID
  return transaction !== undefined && req.context[madeKey(edition.id)] === transaction
}

const add = async (courseId: string, made: Made, before: EditionView | null, note: string, req: PayloadRequest) => {
  const edition = await addEdition(courseId, made, before, note, req)
  req.context[madeKey(edition.id)] = await req.transactionID
  return { kind: 'edition' as const, edition }
}

const follow = async (
  courseId: string,
  current: EditionView,
  made: Made,
  wanted: Wanted,
  req: PayloadRequest,
): Promise<Recorded> => {
  const { id, number } = current
  if (await isMadeHere(current, req)) {
    await amendEdition(current, made, [], req)
    return { kind: 'edition', edition: { id, number } }
  }
  const plan = await planFor(current, made, { payload: req.payload, req })
  const kind = kindFor(plan, wanted)
  if (kind === 'edition') return add(courseId, made, current, wanted.note, req)
  if (kind === 'amendment') {
    await amendEdition(current, made, plan.changes, req)
    await auditAmendment(current, req)
  }
  return { kind, edition: { id, number } }
}

/**
 * Records what readers are shown of a course now: its first edition, a correction of the current one, or the next. Two who
 * publish at once wait for each other; whatever one transaction publishes is one edition. Answers null for a course that
 * is not public. Throws HttpError 409 `catalog/needs-edition`, `catalog/nothing-to-amend` or `catalog/nothing-changed`
 * when that is not what was wanted.
 */
export const recordEdition = (
  courseId: string,
  req: PayloadRequest,
  wanted: Wanted = automatic,
): Promise<Recorded | null> =>
  inTransaction(req, async () => {
    await lockRows(req, 'courses', { column: 'id', equals: courseId })
    const reading = { payload: req.payload, req }
    const made = await publicContent(reading, courseId)
    if (!made) return null
    const current = await currentEdition(reading, courseId)
    if (current) return follow(courseId, current, made, wanted, req)
    if (wanted.as === 'amendment') throw nothingToAmend()
    return add(courseId, made, null, wanted.note, req)
  })
