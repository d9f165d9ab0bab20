import { getEndpoint, isSomebody } from '@academy/kernel'
import { openCohorts } from '../contract.ts'
import { courseNotFound } from '../errors.ts'
import { findCourse, isPublic } from '../store/courses.ts'
import { openCohortsOf } from './joinable.ts'

/** An endpoint of `courses`. */
export const listOpenCohorts = getEndpoint({
  path: '/:id/cohorts',
  summary: 'Cohorts of a published course, by its id or slug, that one may join when one enrolls',
  reply: openCohorts,
  allow: isSomebody,
  handle: async (_input, req) => {
    const reading = { payload: req.payload, req }
    const course = await findCourse(reading, String(req.routeParams?.id))
    if (!course || !isPublic(course)) throw courseNotFound()
    return { cohorts: await openCohortsOf(reading, course.id, Date.now()) }
  },
})
