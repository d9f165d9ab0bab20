import { hasRole, inTransaction, lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { mayPublish } from '../access/publishing.ts'
import { checklistOf } from '../checklist/checklistOf.ts'
import type { ReviewStepInput } from '../contract/review.ts'
import { isReady } from '../domain/checklist/rules.ts'
import { type ReviewActor, take } from '../domain/review/steps.ts'
import { publishInput } from '../editions/publishing/contract.ts'
import { publishCourse } from '../editions/publishing/publish.ts'
import { changedAt, type Drafts, loadDrafts, unpublished } from './drafts.ts'
import { changedMeanwhile, courseIncomplete, noteNeeded, stepNotNow, stepNotYours, timeNeeded } from './errors.ts'
import { recordStep } from './record.ts'
import { callOff, scheduleCourse } from './schedule.ts'
import { readReview, type StoredReview, saveReview, stateOf } from './store.ts'

type Given = { course: string; input: ReviewStepInput; drafts: Drafts; review: StoredReview | null }

/** As whom somebody takes part: where no review is asked for, instructors are their own editors. */
export const actorOf = async (course: string, req: PayloadRequest): Promise<ReviewActor> =>
  (await mayPublish(req, course)) ? 'editor' : 'author'

const isEditorial = ({ user }: PayloadRequest) => hasRole(user, 'editor', 'admin')

/** Refuses what cannot hold, before anything is written. */
const examine = async ({ course, input, drafts }: Given, req: PayloadRequest): Promise<void> => {
  const { step, note, seen, at, despite } = input
  if (step === 'ask' && note === '') throw noteNeeded()
  if (step === 'schedule' && !(at && new Date(at) > new Date())) throw timeNeeded()
  const decides = step === 'approve' || step === 'publish' || step === 'schedule'
  if (decides && seen && seen !== changedAt(drafts)) throw changedMeanwhile()
  if (step !== 'submit' && (!decides || despite)) return
  const items = await checklistOf(course, req)
  if (!isReady(items)) throw courseIncomplete(items.filter(({ state }) => state === 'missing'))
}

const changesOf = ({ input }: Given, to: StoredReview['state'], req: PayloadRequest) => {
  const by = req.user ? String(req.user.id) : null
  const { step, at } = input
  return {
    state: to,
    changedSinceApproval: false,
    scheduledFor: step === 'schedule' && at ? new Date(at).toISOString() : null,
    ...(step === 'submit' ? { submittedBy: by, submittedAt: new Date().toISOString() } : {}),
    ...(isEditorial(req) && step !== 'submit' ? { editor: by } : {}),
  }
}

/** What a step does besides leading to another state. */
const act = async ({ course, input, drafts }: Given, req: PayloadRequest): Promise<void> => {
  const docs = [
    ...unpublished(drafts).filter(({ collection }) => collection === 'lessons'),
    { collection: 'courses' as const, id: drafts.course.id },
  ]
  const { step, note, despite, at } = input
  if (step === 'schedule' || step === 'call-off' || step === 'ask' || step === 'publish') await callOff(docs, req)
  if (step === 'schedule' && at) await scheduleCourse({ course, note, despite }, new Date(at), req)
  if (step === 'publish') await publishCourse(course, publishInput.parse({ note: note.slice(0, 1000) }), req)
}

/**
 * Takes one step of a course’s review; all of it or nothing, and of two people at once the second sees what the first did.
 * Throws HttpErrors of `errors.ts`. The caller has asked whether the asker may edit the course.
 */
export const takeStep = (course: string, input: ReviewStepInput, req: PayloadRequest): Promise<void> =>
  inTransaction(req, async () => {
    await lockRows(req, 'courses', { column: 'id', equals: course })
    const drafts = await loadDrafts(course, req)
    const review = await readReview(course, req)
    const given = { course, input, drafts, review }
    const state = stateOf(review, unpublished(drafts).length > 0)
    const verdict = take(input.step, state, await actorOf(course, req))
    if ('refused' in verdict) throw verdict.refused === 'not-yours' ? stepNotYours() : stepNotNow(state)
    await examine(given, req)
    // Before publishing: the hooks that see the course come out find its review done, and do not record it again.
    await saveReview(course, review, changesOf(given, verdict.to, req), req)
    await act(given, req)
    const named = { id: course, title: drafts.course.title ?? '' }
    const { step, note, at } = input
    await recordStep({ course: named, step, note, at, editor: review?.editor ?? null }, req)
  })
