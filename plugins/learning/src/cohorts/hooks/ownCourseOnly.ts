import type { CollectionBeforeChangeHook } from 'payload'
import { mayArrange } from '../../access/readers.ts'
import { idOf } from '../../domain/idOf.ts'
import { notYourCourse } from '../errors.ts'

/** A cohort is made and kept in courses of whoever makes it, and stays in the one that it was made for. */
export const ownCourseOnly: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const course = idOf(originalDoc?.course) ?? idOf(data.course)
  if (req.user && !(course && (await mayArrange(req, course)))) throw notYourCourse()
  return { ...data, course }
}
