import { z } from 'zod'
import { studyPlan } from '../../contract.ts'
import { mostRows } from './limits.ts'

/** The files of a record that are brought in, as exports write them: names of fields are paths, times ISO 8601. */

/** What Postgres keeps: no zero byte. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/)
const maybe = (most: number) =>
  text(most)
    .nullish()
    .transform((value) => value ?? '')
const name = (most: number) => maybe(most).transform((value) => value || null)
const time = z.iso
  .datetime({ offset: true })
  .transform((at) => new Date(at).toISOString())
  .refine((at) => at > '2000')
const maybeTime = time.nullish().transform((at) => at ?? null)
const key = text(64).min(1)

const isZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== null
  } catch {
    return false
  }
}

const enrollment = z.object({
  id: text(64).min(1),
  'course.slug': name(200),
  'course.title': maybe(500),
  'edition.number': z
    .int()
    .min(1)
    .nullish()
    .transform((number) => number ?? null),
  enrolledAt: time,
  leftAt: maybeTime,
  lastLessonKey: name(64),
  lastSeenAt: maybeTime,
})

const progress = z.object({
  'enrollment.id': text(64).min(1),
  lessonKey: key,
  fraction: z.number().min(0).max(1),
  seconds: z
    .number()
    .min(0)
    .max(1e8)
    .nullish()
    .transform((seconds) => seconds ?? 0),
  completedAt: maybeTime,
})

const note = z.object({
  clientId: z.uuid(),
  'course.slug': name(200),
  lessonKey: key,
  lessonTitle: text(500),
  body: maybe(20_000),
  exact: maybe(2000),
  before: maybe(64),
  after: maybe(64),
  createdAt: time,
  updatedAt: time,
  removedAt: maybeTime,
})
export type RecordedNote = z.output<typeof note>

const follow = z.object({ 'path.slug': name(200), 'path.title': maybe(500), followedAt: time, leftAt: maybeTime })

const plan = studyPlan
  .extend({
    since: time,
    day: z.iso.date(),
    timeZone: name(64).refine((zone) => zone === null || isZone(zone)),
  })
  .transform(({ since, timeZone, ...planned }) => ({ ...planned, since: Date.parse(since), zone: timeZone }))

const moment = z.object({ at: time, seconds: z.number().min(0).max(900) })

const certificate = z.object({
  title: text(500),
  state: name(40),
  credential: z
    .record(z.string(), z.unknown())
    .nullish()
    .transform((credential) => credential ?? null),
})

const rows = <Row extends z.ZodType>(row: Row) => z.array(row).max(mostRows)

/** By the name of their file; one that is not there is empty. */
export const recordRows = {
  'enrollments.json': rows(enrollment).max(2000),
  'lesson-progress.json': rows(progress),
  'notes.json': rows(note).max(20_000),
  'path-follows.json': rows(follow).max(2000),
  'study-plans.json': rows(plan),
  'study-time.json': rows(moment),
  'certificates.json': rows(certificate).max(2000),
} as const
export type RecordFile = keyof typeof recordRows
