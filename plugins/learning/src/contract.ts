import { z } from 'zod'
import { sender } from './contract/heartbeats.ts'
import { closedLesson, cohortView } from './contract/schedules.ts'
import { courseStates } from './domain/completion.ts'

/** What other plugins and the site know of enrollments and progress. */
export const ENROLLMENTS_SLUG = 'enrollments'
export const PROGRESS_SLUG = 'lesson-progress'
export const LEDGER_SLUG = 'progress-ledger'
export const PATH_FOLLOWS_SLUG = 'path-follows'

const courseRef = z.object({ id: z.string(), slug: z.string(), title: z.string() })
const lessonRef = z.object({ key: z.string(), slug: z.string(), title: z.string() })

/** `course` is an id or a slug, `cohort` the id of one that is open to all. */
export const enrollInput = z.object({ course: z.string().min(1).max(200), cohort: z.uuid().optional() })

/** An enrollment as its owner sees it. */
export const enrollmentView = z.object({
  id: z.string(),
  course: courseRef,
  /** Number of the edition that it holds. */
  edition: z.int().positive(),
  /** Number of the newest edition when that is another one. */
  newerEdition: z.int().positive().nullable(),
  state: z.enum(courseStates),
  /** Whole percent of the lessons that count in this edition. */
  percent: z.int().min(0).max(100),
  /** Where to go on: the lesson that was looked at last while it is not done; null when every lesson is done or not open yet. */
  next: lessonRef.nullable(),
  cohort: cohortView.nullable(),
  /** Active seconds in all of its lessons. */
  seconds: z.int().min(0),
  /** ISO 8601, UTC. */
  enrolledAt: z.string(),
  /** When a lesson of it was looked at last. */
  lastSeenAt: z.string().nullable(),
  /** When the learner left; they find everything as it was when they enroll again. */
  leftAt: z.string().nullable(),
})
export type EnrollmentView = z.infer<typeof enrollmentView>

/** Answer of `GET /users/me/enrollments`, in the order of enrolling. */
export const enrollmentList = z.object({ enrollments: z.array(enrollmentView) })

/** `to` is the edition's number. */
export const moveInput = z.object({ to: z.int().positive() })

/** When something happened that arrives late, and when it was sent: ISO 8601, both by the same device's clock. */
const late = { at: z.iso.datetime({ offset: true }).optional(), sentAt: z.iso.datetime({ offset: true }).optional() }

/**
 * `by` says what the word is about: the button, having come to the lesson's end, or having watched a `share` of its videos, 0 to 1,
 * which makes it done when it is enough.
 */
export const completeInput = z
  .object({
    done: z.boolean().default(true),
    by: z.enum(['button', 'read', 'watched']).default('button'),
    share: z.number().min(0).max(1).optional(),
    /** Id of the one that it happened in; without it, one’s own that has the lesson. A lesson may be in editions of several courses. */
    enrollment: z.uuid().optional(),
    ...late,
    ...sender,
  })
  .refine(({ by, share }) => (by === 'watched') === (share !== undefined), {
    path: ['share'],
    error: 'Say which share was watched, 0 to 1, when it is done by watching, and only then.',
  })
  .refine(({ by, done }) => by !== 'watched' || done, { path: ['done'], error: 'Watching takes nothing back.' })
export type CompleteInput = z.output<typeof completeInput>
export const completeReply = z.object({
  lesson: lessonRef,
  done: z.boolean(),
  enrollment: enrollmentView,
})
export type CompleteReply = z.infer<typeof completeReply>

export const progressInput = z.object({ course: z.string().min(1).max(200).optional() })

/** Answer of `GET /users/me/progress`: every course, or the one that was asked for. */
export const progressView = z.object({
  courses: z.array(
    z.object({
      enrollment: enrollmentView,
      /** Lessons more that make the course complete, and those that can make them up; both empty once it is. */
      needed: z.int().min(0),
      missing: z.array(lessonRef),
      lessons: z.array(
        lessonRef.extend({
          optional: z.boolean(),
          /** 0 to 1. */
          fraction: z.number().min(0).max(1),
          /** Active ones. */
          seconds: z.int().min(0),
          completedAt: z.string().nullable(),
          /** What keeps it closed; null when it is open. */
          closed: closedLesson.nullable(),
        }),
      ),
    }),
  ),
})

export * from './contract/activity.ts'
export * from './contract/announcements.ts'
export * from './contract/badges.ts'
export * from './contract/changes.ts'
export * from './contract/deadlines.ts'
export * from './contract/heartbeats.ts'
export * from './contract/letters.ts'
export * from './contract/notes.ts'
export * from './contract/paths.ts'
export * from './contract/records.ts'
export * from './contract/schedules.ts'
export * from './contract/skills.ts'
export * from './contract/source.ts'
export * from './contract/why.ts'
export { type BadgeIcon, badgeIcons } from './domain/badges/icons.ts'
export { type Completion, type CourseState, completionOf, courseStates } from './domain/completion.ts'
export { addDays, type Day, daysFrom, type Weekday, weekdayOf, weekdays } from './domain/days.ts'
export { type DoneBy, isByHand, leastSeconds, watchedWorth } from './domain/doneBy.ts'
export { lessonsOf } from './domain/outline.ts'
export {
  announcementsPage,
  badgesPage,
  changesPage,
  coursePage,
  lessonPage,
  pathPlace,
  skillsPage,
} from './domain/pages.ts'
export { highestGoal } from './domain/plans.ts'
export { type LedgerReason, ledgerReasons } from './domain/progress.ts'
export type { CourseFacts } from './domain/recommendations/facts.ts'
export { type Related, relatedTo } from './domain/recommendations/related.ts'
export { mostFreezes, studyDaysPerFreeze } from './domain/streak.ts'
export { videoTime } from './domain/videoTime.ts'
export { dayIn, startOfDay } from './domain/zones.ts'
