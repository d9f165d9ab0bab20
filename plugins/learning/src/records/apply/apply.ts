import type { PayloadRequest } from 'payload'
import { writePlan } from '../../activity/plans.ts'
import { askForBadges } from '../../badges/tasks.ts'
import { askToCheckPaths } from '../../paths/ask.ts'
import { follow } from '../../paths/follows.ts'
import { adviseSoon } from '../../recommendations/tasks.ts'
import { runtimeOf } from '../../runtime.ts'
import { isOpenCourse, type Of } from '../plan/courses.ts'
import type { RecordPlan } from '../plan/plan.ts'
import { keepSeconds } from '../studyTime.ts'
import { applyCourse } from './courses.ts'
import { applyNotes } from './notes.ts'

/** Does all that is planned for a record, in the request's transaction. Works inside `inTransaction`. */
export const applyRecord = async (req: PayloadRequest, plan: RecordPlan, of: Of): Promise<void> => {
  const reading = { payload: req.payload, req }
  const { student, now } = of
  for (const course of plan.courses.filter(isOpenCourse)) await applyCourse(req, course, of)
  await applyNotes(reading, student, plan.notes)
  for (const { id: path } of plan.paths.follow) await follow(reading, { student, path })
  for (const each of plan.plans) await writePlan(reading, student, each)
  await keepSeconds(reading, student, plan.moments)
  await runtimeOf(req.payload).certificateKeeper?.keep(req, student, plan.certificates, now)
  await askToCheckPaths(req, student)
  await askForBadges(req, student)
  await adviseSoon(reading, student)
}
