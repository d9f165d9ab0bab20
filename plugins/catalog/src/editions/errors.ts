import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.refusals

/** Every refusal about editions. */
export const editionNotFound = () => new HttpError(404, 'catalog/edition-not-found', said.editionNotFound)

export const notYoursToPublish = () => new HttpError(403, 'catalog/not-yours-to-publish', said.notYours)

/** `changes` says why, in words. */
export const needsEdition = (changes: string[]) =>
  new HttpError(409, 'catalog/needs-edition', said.needsEdition(changes), { changes })

export const nothingToAmend = () => new HttpError(409, 'catalog/nothing-to-amend', said.nothingToAmend)

export const nothingChanged = () => new HttpError(409, 'catalog/nothing-changed', said.nothingChanged)

export const lessonUnfinished = (title: string, why: string) =>
  new HttpError(409, 'catalog/lesson-unfinished', said.lessonUnfinished(title, why))

export const courseUnfinished = (why: string) =>
  new HttpError(409, 'catalog/course-unfinished', said.courseUnfinished(why))

export const courseHeld = () => new HttpError(409, 'catalog/course-held', said.courseHeld)

export const nothingToCompare = (what: string) =>
  new HttpError(404, 'catalog/nothing-to-compare', said.nothingToCompare(what))
