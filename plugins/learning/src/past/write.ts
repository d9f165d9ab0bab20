import type { PayloadRequest } from 'payload'
import { changePlan, type Student } from '../activity/activity.ts'
import { askToCheckPaths } from '../paths/ask.ts'
import { follow } from '../paths/follows.ts'
import { findPath, isOpen } from '../paths/rows.ts'
import { adviseSoon } from '../recommendations/tasks.ts'
import { awardPast } from './badges.ts'
import { type Written, writeCourse } from './course.ts'
import type { Past } from './past.ts'

/**
 * Writes down what a student did before now, as it would stand there if they had done it then: rows, ledger, study time, badges,
 * and whoever waits for a course to become complete; what else tasks work out of it is asked for. For somebody who has done
 * nothing yet, as a seed makes them. What is not open to them, or is not there any more, is left out. Works inside
 * `inTransaction`; answers the enrollments.
 */
export const writePast = async (req: PayloadRequest, student: Student, past: Past, now: Date): Promise<Written[]> => {
  const reading = { payload: req.payload, req }
  await changePlan(reading, student, past.plan, past.plannedAt.getTime())
  const enrollments: Written[] = []
  for (const course of past.courses) {
    const written = await writeCourse(req, student, course, now)
    if (written) enrollments.push(written)
  }
  for (const { path: slug, at } of past.paths) {
    const path = await findPath(reading, slug)
    if (path && isOpen(path)) await follow(reading, { student: student.id, path: path.id, at })
  }
  await awardPast(req, student.id, now)
  await askToCheckPaths(req, student.id)
  await adviseSoon(reading, student.id)
  return enrollments
}
