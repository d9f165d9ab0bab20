import { z } from 'zod'
import { studyPlan } from '../../contract.ts'
import { isTimeZone } from '../../domain/zones.ts'

// The files of a record that are brought in, as exports write them: names of fields are paths, times ISO 8601.

/** What Postgres keeps: no zero byte, and no half of a pair (`\ud800`), which is no UTF-8. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[^\0]*$/)
    .refine((value) => value.isWellFormed())
const maybe = (most: number) =>
  text(most)
    .nullish()
    .transform((value) => value ?? '')
const name = (most: number) => maybe(most).transform((value) => value || null)
const anyTime = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString())
const time = anyTime.refine((at) => at > '2000')
const maybeTime = time.nullish().transform((at) => at ?? null)
const key = text(64).min(1)

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

const note = z
  .object({
    clientId: z.uuid(),
    'course.slug': name(200),
    lessonKey: key,
    lessonTitle: text(500),
    body: maybe(20_000),
    exact: maybe(2000),
    before: maybe(64),
    after: maybe(64),
    video: maybe(64),
    second: z
      .int()
      .min(0)
      .max(86_400)
      .nullish()
      .transform((second) => second ?? null),
    createdAt: time,
    updatedAt: time,
    removedAt: maybeTime,
  })
  // A second is one of a video.
  .transform((row) => (row.video === '' || row.second === null ? { ...row, video: '', second: null } : row))
export type RecordedNote = z.output<typeof note>

const follow = z.object({ 'path.slug': name(200), 'path.title': maybe(500), followedAt: time, leftAt: maybeTime })

const plan = studyPlan
  .extend({
    /** What stood before there was any plan is written down as of 1970. */
    since: anyTime,
    day: z.iso.date(),
    timeZone: name(64).refine((zone) => zone === null || isTimeZone(zone)),
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

/** A step, whoever took it: by them a record is worth what happened at its own academy. */
const step = z.object({
  'enrollment.id': text(64).min(1),
  lessonKey: name(64),
  to: z.number().min(0).max(1),
  reason: text(40).min(1),
  at: time,
})
export type RecordedStep = z.output<typeof step>

/** A record that its academy took in: by them it says since when time is its own. */
const brought = z.object({ madeAt: time })

/** Rows of each file that are taken at a time. */
export const mostOf = {
  'enrollments.json': 2000,
  'lesson-progress.json': 100_000,
  'progress-ledger.json': 100_000,
  'notes.json': 20_000,
  'path-follows.json': 2000,
  'study-plans.json': 4000,
  'study-time.json': 100_000,
  'certificates.json': 2000,
  'records-brought-in.json': 2000,
} as const
export type RecordFile = keyof typeof mostOf

const rows = <Row extends z.ZodType>(file: RecordFile, row: Row) => z.array(row).max(mostOf[file])

/** By the name of their file; one that is not there is empty. */
export const recordRows = {
  'enrollments.json': rows('enrollments.json', enrollment),
  'lesson-progress.json': rows('lesson-progress.json', progress),
  'progress-ledger.json': rows('progress-ledger.json', step),
  'notes.json': rows('notes.json', note),
  'path-follows.json': rows('path-follows.json', follow),
  'study-plans.json': rows('study-plans.json', plan),
  'study-time.json': rows('study-time.json', moment),
  'certificates.json': rows('certificates.json', certificate),
  'records-brought-in.json': rows('records-brought-in.json', brought),
} as const satisfies Record<RecordFile, z.ZodType>
