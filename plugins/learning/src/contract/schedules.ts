import { z } from 'zod'

export const COHORTS_SLUG = 'cohorts'

/** What keeps a lesson closed to somebody. */
export const closedLesson = z.object({
  opensAt: z.string().nullable().describe('ISO 8601, UTC; null when it is no matter of time'),
  after: z.string().nullable().describe('Title of the lesson that has to be done first, if there is one'),
})
export type ClosedLesson = z.infer<typeof closedLesson>

/** People who go through a course together, and from whose first day its schedule counts. */
export const cohortView = z.object({
  id: z.string(),
  name: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
  timeZone: z.string().describe('IANA name: where its days begin'),
})
export type CohortView = z.infer<typeof cohortView>

/** Answer of `GET /courses/:id/cohorts`: those that anybody who learns in the course may join now, the next to start first. */
export const openCohorts = z.object({
  cohorts: z.array(
    cohortView.extend({
      /** Null for as many as want to. */
      placesLeft: z.int().min(1).nullable(),
    }),
  ),
})
export type OpenCohorts = z.infer<typeof openCohorts>
