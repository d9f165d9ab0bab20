import { HttpError } from '@academy/kernel'
import type { CollectionBeforeDeleteHook } from 'payload'
import { ENTITLEMENTS_SLUG } from '../contract.ts'
import { strings } from '../strings.ts'

const courseHeld = () => new HttpError(409, 'commerce/course-held', strings.courseHeld)

/** Grants are records: a course that somebody was given can leave the catalogue, but not the database. */
export const keepHeldCourse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { totalDocs } = await req.payload.count({
    collection: ENTITLEMENTS_SLUG,
    where: { course: { equals: id } },
    req,
  })
  if (totalDocs > 0) throw courseHeld()
}
