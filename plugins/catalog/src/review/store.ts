import type { PayloadRequest } from 'payload'
import { type ReviewState, reviewStates } from '../domain/review/steps.ts'

/** A course’s review as it is stored. */
export type StoredReview = {
  id: string
  state: ReviewState
  submittedBy: string | null
  editor: string | null
  changedSinceApproval: boolean
  scheduledFor: string | null
}
type Change = Partial<Omit<StoredReview, 'id'> & { submittedAt: string }>

type Row = Omit<Partial<StoredReview>, 'id' | 'state'> & { id: string; state?: string }

const isState = (value: unknown): value is ReviewState => reviewStates.some((state) => state === value)

/** Null for a course that was never submitted. */
export const readReview = async (course: string, req: PayloadRequest): Promise<StoredReview | null> => {
  const row = await req.payload.db.findOne<Row>({
    collection: 'reviews',
    where: { course: { equals: course } },
    req,
  })
  if (!row) return null
  return {
    id: row.id,
    state: isState(row.state) ? row.state : 'draft',
    submittedBy: row.submittedBy ?? null,
    editor: row.editor ?? null,
    changedSinceApproval: row.changedSinceApproval ?? false,
    scheduledFor: row.scheduledFor ? new Date(row.scheduledFor).toISOString() : null,
  }
}

/** Writes what changed; a unique index sees to it that a course has one review, whoever is first. */
export const saveReview = async (
  course: string,
  known: StoredReview | null,
  data: Change,
  req: PayloadRequest,
): Promise<void> => {
  if (known) await req.payload.update({ collection: 'reviews', id: known.id, data, depth: 0, req })
  else await req.payload.create({ collection: 'reviews', data: { state: 'draft', ...data, course }, depth: 0, req })
}

/**
 * What the state means now: a course that was published and changed since is a draft again, and one without a review is
 * published when nothing of it waits.
 */
export const stateOf = (stored: StoredReview | null, hasChanges: boolean): ReviewState => {
  if (!stored || stored.state === 'published') return hasChanges ? 'draft' : 'published'
  return stored.state
}
