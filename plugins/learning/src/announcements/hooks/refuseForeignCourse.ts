import type { CollectionBeforeChangeHook } from 'payload'
import { mayArrange } from '../../access/readers.ts'
import { idOf } from '../../domain/idOf.ts'
import { courseNotTaught } from '../errors.ts'

/** An instructor speaks to the students of courses that they teach, and to nobody else. */
export const refuseForeignCourse: CollectionBeforeChangeHook = async ({ data, req }) => {
  const course = idOf(data.course)
  if (course !== null && req.user && !(await mayArrange(req, course))) throw courseNotTaught()
  return data
}
