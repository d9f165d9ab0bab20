import { HttpError } from '@academy/kernel'
import type { ClosedLesson } from './contract.ts'
import type { DoneBy } from './domain/doneBy.ts'
import { strings } from './strings.ts'

const said = strings.refusals

/** Every refusal of this plugin. */
export const courseNotFound = () => new HttpError(404, 'learning/course-not-found', said.courseNotFound)
export const purchaseRequired = () => new HttpError(403, 'learning/purchase-required', said.purchaseRequired)
export const enrollmentNotFound = () => new HttpError(404, 'learning/enrollment-not-found', said.enrollmentNotFound)
export const editionNotFound = () => new HttpError(404, 'learning/edition-not-found', said.editionNotFound)
export const editionOlder = () => new HttpError(409, 'learning/edition-older', said.editionOlder)
export const lessonNotFound = () => new HttpError(404, 'learning/lesson-not-found', said.lessonNotFound)
export const courseLeft = () => new HttpError(409, 'learning/course-left', said.courseLeft)
export const notByHand = (rule: DoneBy) => new HttpError(409, 'learning/not-by-hand', said.notByHand[rule])
export const notOpenYet = ({ opensAt, after }: ClosedLesson) =>
  new HttpError(403, 'learning/not-open-yet', said.notOpenYet(opensAt, after), { opensAt, after })
export const nothingToLower = () => new HttpError(409, 'learning/nothing-to-lower', said.nothingToLower)
export const tooManyStreams = () => new HttpError(429, 'learning/too-many-streams', said.tooManyStreams)
export const noteNotFound = () => new HttpError(404, 'learning/note-not-found', said.noteNotFound)
export const noteChanged = () => new HttpError(409, 'learning/note-changed', said.noteChanged)
export const courseHeld = () => new HttpError(409, 'learning/course-held', said.courseHeld)
