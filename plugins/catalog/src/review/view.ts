import type { PayloadRequest } from 'payload'
import type { ReviewView } from '../contract/review.ts'
import { stepsFor } from '../domain/review/steps.ts'
import { runtimeOf } from '../runtime.ts'
import { changedAt, loadDrafts, unpublished } from './drafts.ts'
import { readReview, stateOf } from './store.ts'
import { actorOf } from './takeStep.ts'

/** Steps that the history shows. */
const shown = 50

const historyOf = async (course: string, req: PayloadRequest): Promise<ReviewView['history']> => {
  const { docs } = await req.payload.find({
    collection: 'review-events',
    where: { course: { equals: course } },
    sort: '-createdAt',
    limit: shown,
    pagination: false,
    depth: 1,
    populate: { users: { name: true } },
    req,
  })
  return docs.map(({ id, step, by, note, createdAt }) => ({
    id,
    step,
    by: by && typeof by === 'object' ? (by.name ?? null) : null,
    note: note ?? '',
    at: createdAt,
  }))
}

/** A course’s review as the one who asks may see and move it; whether they may has been asked. */
export const reviewOf = async (course: string, req: PayloadRequest): Promise<ReviewView> => {
  const [drafts, review, history, actor] = await Promise.all([
    loadDrafts(course, req),
    readReview(course, req),
    historyOf(course, req),
    actorOf(course, req),
  ])
  const changed = unpublished(drafts)
  const state = stateOf(review, changed.length > 0)
  const scheduledFor = state === 'approved' ? (review?.scheduledFor ?? null) : null
  const steps = stepsFor(state, actor).filter(
    (step) => (step !== 'call-off' || scheduledFor !== null) && (step !== 'publish' || changed.length > 0),
  )
  return {
    course,
    state,
    required: runtimeOf(req.payload).review === 'required',
    steps,
    changedSinceApproval: review?.changedSinceApproval ?? false,
    changedAt: changedAt(drafts),
    scheduledFor,
    changed,
    history,
  }
}
