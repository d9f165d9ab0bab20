import { inTransaction, lockRows } from '@academy/kernel'
import type { Payload, PayloadRequest } from 'payload'
import { zoneOf } from '../activity/zoneOf.ts'
import type { RecordReport } from '../contract.ts'
import { runtimeOf } from '../runtime.ts'
import { applyRecord } from './apply/apply.ts'
import { openArchive } from './archive/open.ts'
import { type LearnerRecord, recordIn, wantedFiles } from './archive/record.ts'
import { planRecord } from './plan/plan.ts'
import { reportOf } from './report.ts'
import { type Judged, judged, sourceFor } from './source.ts'

type Asked = {
  student: string
  /** The archive on disk. */
  path: string
  /** Whether it is brought in; otherwise nothing changes. */
  bring: boolean
}

const writeAudit = async (
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

/** Its certificates that another academy signed; ours are here already. */
const outsideIn = async (payload: Payload, { standing, archive }: Judged, { certificates }: LearnerRecord) => {
  const keeper = runtimeOf(payload).certificateKeeper
  const credentials = certificates.flatMap(({ credential }) => credential ?? [])
  return standing === 'trusted' && keeper ? keeper.verified(payload, archive.manifest.academy, credentials) : []
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
  const outside = await outsideIn(req.payload, verdict, record)
  const of = async () => ({
    student,
    timeZone: zoneOf(req.user),
    outside,
    now: now.toISOString(),
    source: await sourceFor(reading, verdict, { student, keep: bring }),
  })
  if (!bring) {
    const asIs = await of()
    return reportOf(await planRecord(reading, record, asIs), asIs.source, false)
  }
  return inTransaction(req, async () => {
    // Whoever holds an enrollment writes rows that refer to its student, and must not wait for this one, which waits for them.
    await lockRows(req, 'users', { column: 'id', equals: student, letsRefer: true })
    await lockRows(req, 'enrollments', { column: 'student_id', equals: student })
    const held = await of()
    const plan = await planRecord(reading, record, held)
    await applyRecord(req, plan, held)
    const report = reportOf(plan, held.source, true)
    await writeAudit(req, student, report)
    return report
  })
}
