import { plansOf } from '../../activity/plans.ts'
import type { OutsideCertificate } from '../../contract.ts'
import type { PlanSince } from '../../domain/plans.ts'
import { broughtPlans } from '../../domain/record/plans.ts'
import { runtimeOf } from '../../runtime.ts'
import type { Reading } from '../../store/reading.ts'
import type { LearnerRecord } from '../archive/record.ts'
import { vouchedIn } from '../archive/vouched.ts'
import { newSeconds, type StudyMoment } from '../studyTime.ts'
import { type CoursePlan, type Of, planCourses } from './courses.ts'
import { type NotesPlan, planNotes } from './notes.ts'
import { type PathsPlan, planPaths } from './paths.ts'

/** All that becomes of a record: the report tells it, and an import does it. */
export type RecordPlan = {
  courses: CoursePlan[]
  notes: NotesPlan
  paths: PathsPlan
  plans: PlanSince[]
  moments: readonly StudyMoment[]
  /** Of these moments that are new here. */
  seconds: number
  /** Titles of certificates that stay there, and whether study time stays out because nobody vouches for it, or how much of it. */
  left: { certificates: string[]; studyTime: boolean; toldSeconds: number }
  /** Certificates of the other academy that are kept. */
  certificates: OutsideCertificate[]
}

const newPlans = async (
  reading: Reading,
  recorded: LearnerRecord['plans'],
  { student, timeZone, source, now }: Of,
): Promise<PlanSince[]> =>
  broughtPlans(recorded, await plansOf(reading, student), {
    isProven: source.proven,
    now: Date.parse(now),
    timeZone,
  })

/** What stays where it is: of what was verified nothing, when the record counts for the student. */
const certificatesOf = async (
  reading: Reading,
  { certificates }: LearnerRecord,
  { student, source, outside }: Of,
): Promise<{ kept: OutsideCertificate[]; left: string[] }> => {
  const keeper = runtimeOf(reading.payload).certificateKeeper
  const held = source.proven ? outside : []
  const urls = new Set(held.map(({ url }) => url))
  return {
    kept: keeper ? await keeper.newTo(reading, student, held) : [],
    left: certificates.filter(({ credential }) => !urls.has(String(credential?.id))).map(({ title }) => title),
  }
}

export const planRecord = async (reading: Reading, recorded: LearnerRecord, of: Of): Promise<RecordPlan> => {
  const { student, source } = of
  const record = source.proven ? vouchedIn(recorded) : recorded
  const courses = await planCourses(reading, record.courses, of)
  const certificates = await certificatesOf(reading, record, of)
  const moments = source.proven ? record.moments : []
  return {
    courses,
    notes: await planNotes(reading, student, record.notes, courses),
    paths: await planPaths(reading, student, record.paths),
    plans: await newPlans(reading, record.plans, of),
    moments,
    seconds: await newSeconds(reading, student, moments),
    certificates: certificates.kept,
    left: {
      certificates: certificates.left,
      studyTime: !source.proven && record.moments.length > 0,
      toldSeconds: record.toldSeconds,
    },
  }
}
