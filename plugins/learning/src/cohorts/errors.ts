import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.refusals

/** Every refusal about cohorts. */
export const cohortNotFound = () => new HttpError(404, 'learning/cohort-not-found', said.cohortNotFound)
export const cohortFull = () => new HttpError(409, 'learning/cohort-full', said.cohortFull)
export const cohortChosen = () => new HttpError(409, 'learning/cohort-chosen', said.cohortChosen)
export const cohortElsewhere = () => new HttpError(400, 'learning/cohort-elsewhere', said.cohortElsewhere)
export const notYourCourse = () => new HttpError(403, 'learning/not-your-course', said.notYourCourse)
export const cohortInUse = () => new HttpError(409, 'learning/cohort-in-use', said.cohortInUse)
