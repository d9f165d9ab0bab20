import { HttpError } from '@academy/kernel'
import type { CheckItem } from '../contract/review.ts'
import type { ReviewState } from '../domain/review/steps.ts'
import { strings as places } from './comments/strings.ts'
import { strings } from './strings.ts'

const said = strings.refusals

/** Every refusal of reviews and comments. */
export const reviewNeeded = () => new HttpError(403, 'catalog/review-needed', said.needed)

export const withdrawalNeedsEditor = () => new HttpError(403, 'catalog/withdrawal-needs-editor', said.neededToWithdraw)

export const stepNotYours = () => new HttpError(403, 'catalog/review-step-not-yours', said.notYours)

export const stepNotNow = (state: ReviewState) =>
  new HttpError(409, 'catalog/review-step-not-now', said.notNow(state), { state })

export const courseIncomplete = (items: CheckItem[]) =>
  new HttpError(422, 'catalog/course-incomplete', said.incomplete, { items })

export const changedMeanwhile = () => new HttpError(409, 'catalog/changed-meanwhile', said.changedMeanwhile)

export const noteNeeded = () => new HttpError(400, 'catalog/review-note-needed', said.noteNeeded)

export const timeNeeded = () => new HttpError(400, 'catalog/review-time-needed', said.timeNeeded)

export const commentNotFound = () => new HttpError(404, 'catalog/comment-not-found', said.noSuchComment)

export const notYourComment = () => new HttpError(403, 'catalog/not-your-comment', said.notYourComment)

export const notAThread = () => new HttpError(400, 'catalog/not-a-thread', said.notAThread)

export const lessonNotInCourse = () => new HttpError(400, 'catalog/lesson-not-in-course', said.notInCourse)

export const commentAnswered = () => new HttpError(409, 'catalog/comment-answered', said.answered)

export const placeChanged = () => new HttpError(409, 'catalog/comment-place-changed', places.refused)
