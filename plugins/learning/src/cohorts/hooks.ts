import { lockRows } from '@academy/kernel'
import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'
import { mayArrange } from '../access/readers.ts'
import { COHORTS_SLUG, ENROLLMENTS_SLUG } from '../contract.ts'
import { idOf } from '../domain/idOf.ts'
import { cohortElsewhere, cohortFull, cohortInUse, notYourCourse } from './errors.ts'
import { findCohorts, membersOf } from './store.ts'

/** A cohort is made and kept in courses of whoever makes it, and stays in the one that it was made for. */
export const ownCourseOnly: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const course = idOf(originalDoc?.course) ?? idOf(data.course)
  if (req.user && !(course && (await mayArrange(req, course)))) throw notYourCourse()
  return { ...data, course }
}

/** The schedule of whoever is in it counts from its first day. */
export const keepUsedCohort: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { cohort: { equals: id } }
  if ((await req.payload.count({ collection: ENROLLMENTS_SLUG, where, req })).totalDocs > 0) throw cohortInUse()
}

/** Into a cohort of the same course, and only while it has a place: of two who come at once one gets the last. */
export const intoCohort: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const cohort = idOf(data.cohort)
  if (cohort === null || cohort === idOf(originalDoc?.cohort)) return data
  await lockRows(req, COHORTS_SLUG, { column: 'id', equals: cohort })
  const reading = { payload: req.payload, req }
  const [found] = await findCohorts(reading, { id: { equals: cohort } })
  if (!found || found.course !== idOf(originalDoc?.course)) throw cohortElsewhere()
  const members = (await membersOf(reading, [cohort])).get(cohort) ?? 0
  if (found.capacity !== null && members >= found.capacity) throw cohortFull()
  return data
}
