import { alsoForForms, asksThemselves, postEndpoint } from '@academy/kernel'
import { studentOf } from '../activity/studentOf.ts'
import { type CourseDeadline, courseDeadline, deadlineInput } from '../contract.ts'
import { coursePage } from '../domain/pages.ts'
import { ownEnrollment } from '../endpoints/ownEnrollment.ts'
import { courseLeft } from '../errors.ts'
import { deadlineIn, setDeadline } from './deadlines.ts'

const post = postEndpoint({
  path: '/:id/deadline',
  summary: 'Set the day by which one means to be through with a course, by one’s own calendar; null drops it',
  input: deadlineInput,
  reply: courseDeadline,
  allow: asksThemselves,
  handle: async ({ on }, req) => {
    const held = await ownEnrollment(req)
    if (held.leftAt) throw courseLeft()
    const reading = { payload: req.payload, req }
    const now = Date.now()
    await setDeadline(reading, studentOf(req), held.id, on, now)
    return deadlineIn(reading, studentOf(req), held, now)
  },
})

/** An endpoint of `enrollments`. A form's button may stand for a day, or for none. */
export const setOwnDeadline = alsoForForms<CourseDeadline>(post, {
  read: ({ on = '', day }) => ({ on: (day ?? on) || null }),
  page: ({ course }) => `${coursePage(course.slug)}#deadline`,
})
