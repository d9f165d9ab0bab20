import type { z } from 'zod'
import type { RecordedLesson } from '../../domain/record/lesson.ts'
import { parsedRows } from './json.ts'
import type { Archive } from './open.ts'
import { mostOf, type RecordedStep, type RecordFile, recordRows } from './rows.ts'

/** Names of the files that a record is read from. */
export const wantedFiles: ReadonlySet<string> = new Set(Object.keys(recordRows))

type Rows = { [Name in RecordFile]: z.output<(typeof recordRows)[Name]> }

/** A lesson with the active time in it. */
export type RecordedTime = RecordedLesson & { seconds: number }

export type RecordedCourse = {
  slug: string | null
  title: string
  /** The edition that was held there. */
  edition: number | null
  enrolledAt: string
  leftAt: string | null
  lastLesson: string | null
  lastSeenAt: string | null
  lessons: RecordedTime[]
  /** Of the ledger there; null when the archive has none. */
  steps: RecordedStep[] | null
  /** Lessons, and active seconds, that its academy may know from a record alone, and so does not vouch for. */
  told: number
  toldSeconds: number
}

/** What somebody did, as an archive tells it. */
export type LearnerRecord = {
  courses: RecordedCourse[]
  notes: Rows['notes.json']
  paths: Rows['path-follows.json']
  plans: Rows['study-plans.json']
  moments: Rows['study-time.json']
  /** When the newest record was made that its academy took in; null when it took in none. */
  toldUntil: string | null
  /** Of study time that its academy may know from there. */
  toldSeconds: number
  /** `credential` is null where there is none that may count. */
  certificates: { title: string; credential: Record<string, unknown> | null }[]
}

type Contents = Pick<Archive, 'texts'>

const fileIn = <Name extends RecordFile>({ texts }: Contents, name: Name): Rows[Name] => {
  const text = texts.get(name)
  const { element: row }: { element: z.ZodType } = recordRows[name]
  return (text === undefined ? [] : parsedRows(name, text, { row, most: mostOf[name] })) as Rows[Name]
}

type Enrollment = Rows['enrollments.json'][number]

/** Of a lesson that stands there twice, the furthest. */
const lessonsOf = (
  rows: Rows['lesson-progress.json'],
  { lastSeenAt, enrolledAt }: Enrollment,
): RecordedCourse['lessons'] => {
  const furthest = new Map<string, RecordedTime>()
  for (const { lessonKey: key, fraction, seconds, completedAt } of rows) {
    const at = completedAt ?? lastSeenAt ?? enrolledAt
    if (fraction >= (furthest.get(key)?.fraction ?? 0)) furthest.set(key, { key, fraction, at, seconds })
  }
  return [...furthest.values()]
}

/** Of times, the latest. */
const latest = (times: readonly string[]): string | null => times.toSorted().at(-1) ?? null

/** What an archive's files say. Throws HttpError 400 `learning/record-bad-content`. */
export const recordIn = (archive: Contents): LearnerRecord => {
  const progress = Map.groupBy(fileIn(archive, 'lesson-progress.json'), (row) => row['enrollment.id'])
  const ledger = Map.groupBy(fileIn(archive, 'progress-ledger.json'), (row) => row['enrollment.id'])
  const hasLedger = archive.texts.has('progress-ledger.json')
  return {
    courses: fileIn(archive, 'enrollments.json').map((row) => ({
      slug: row['course.slug'],
      title: row['course.title'],
      edition: row['edition.number'],
      enrolledAt: row.enrolledAt,
      leftAt: row.leftAt,
      lastLesson: row.lastLessonKey,
      lastSeenAt: row.lastSeenAt,
      lessons: lessonsOf(progress.get(row.id) ?? [], row),
      steps: hasLedger ? (ledger.get(row.id) ?? []) : null,
      told: 0,
      toldSeconds: 0,
    })),
    notes: fileIn(archive, 'notes.json'),
    paths: fileIn(archive, 'path-follows.json'),
    plans: fileIn(archive, 'study-plans.json'),
    moments: fileIn(archive, 'study-time.json'),
    toldUntil: latest(fileIn(archive, 'records-brought-in.json').map(({ madeAt }) => madeAt)),
    toldSeconds: 0,
    certificates: fileIn(archive, 'certificates.json').map(({ title, state, credential }) => ({
      title,
      credential: state === null || state === 'valid' ? credential : null,
    })),
  }
}
