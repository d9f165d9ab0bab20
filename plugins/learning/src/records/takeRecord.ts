import { inTransaction, lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import type { RecordReport } from '../contract.ts'
import { runtimeOf } from '../runtime.ts'
import { applyRecord } from './apply/apply.ts'
import { openArchive } from './archive/open.ts'
import { recordIn, wantedFiles } from './archive/record.ts'
import { planRecord } from './plan/plan.ts'
import { reportOf } from './report.ts'
import { judged, sourceFor } from './source.ts'

type Asked = {
  student: string
  /** The archive on disk. */
  path: string
  /** Whether it is brought in; otherwise nothing changes. */
  bring: boolean
}

const written = async (
  req: PayloadRequest,
  student: string,
  { source, courses, notes }: RecordReport,
): Promise<void> => {
  const { academy, standing } = source
  const lessons = courses.reduce((sum, course) => sum + course.lessons.done, 0)
  const details = { academy, standing, courses: courses.length, lessons, notes: notes.new + notes.newer }
  const target = { collection: 'users', id: student }
  await runtimeOf(req.payload).audit(
    { action: 'learning/record-imported', actor: student, target, details, headers: req.headers },
    { payload: req.payload, req },
  )
}

/**
 * What becomes of somebody's record, by the archive that they have of it; with `bring` that is done, all of it or nothing. The
 * same archive a second time changes nothing. Throws HttpError 400 for an archive that cannot be read or was changed.
 */
export const takeRecord = async (req: PayloadRequest, asked: Asked, now: Date): Promise<RecordReport> => {
  const { student, path, bring } = asked
  const reading = { payload: req.payload, req }
  const archive = await openArchive(path, wantedFiles)
  const record = recordIn(archive)
  // Another academy may be asked for its keys: not while rows are held.
  const verdict = await judged(req.payload, archive)
  const of = async () => ({
    student,
    now: now.toISOString(),
    source: await sourceFor(reading, verdict, { student, keep: bring }),
  })
  if (!bring) {
    const asIs = await of()
    return reportOf(await planRecord(reading, record, asIs), asIs.source, false)
  }
  return inTransaction(req, async () => {
    await lockRows(req, 'users', { column: 'id', equals: student })
    await lockRows(req, 'enrollments', { column: 'student_id', equals: student })
    const held = await of()
    const plan = await planRecord(reading, record, held)
    await applyRecord(req, plan, held)
    const report = reportOf(plan, held.source, true)
    await written(req, student, report)
    return report
  })
}
