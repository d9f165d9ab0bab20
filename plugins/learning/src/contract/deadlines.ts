import { z } from 'zod'

export const DEADLINES_SLUG = 'deadlines'
export const CALENDAR_FEEDS_SLUG = 'calendar-feeds'

const day = z.iso.date()
const courseRef = z.object({ id: z.string(), slug: z.string(), title: z.string() })

/** `on` is a day of the sender's own calendar; null drops the deadline. */
export const deadlineInput = z.object({ on: day.nullable() })

/** Until when somebody means to be through with a course. */
export const courseDeadline = z.object({
  enrollment: z.string(),
  course: courseRef,
  on: day.nullable(),
  /** From today in their own time zone; below zero once it is over. */
  daysLeft: z.int().nullable(),
  /** When they would be through by their weekly goal; null without a goal, or with nothing left. */
  suggested: z
    .object({
      on: day,
      goalMinutes: z.int().positive().describe('Minutes a week'),
      minutesLeft: z.int().positive(),
    })
    .nullable(),
})
export type CourseDeadline = z.infer<typeof courseDeadline>

export const dateKinds = ['deadline', 'opens', 'cohort-start', 'cohort-end'] as const

/** A day that is ahead of somebody in a course of theirs, or a deadline that they set and that is over. */
export const courseDate = z.object({
  kind: z.enum(dateKinds),
  course: courseRef,
  /** What opens, or the cohort; null for a deadline. */
  title: z.string().nullable(),
  on: day,
  /** ISO 8601, UTC: when it is more than a day. */
  at: z.string().nullable(),
  daysLeft: z.int(),
})
export type CourseDate = z.infer<typeof courseDate>

/** Answer of `GET /users/me/dates`, the nearest first. */
export const datesReply = z.object({
  today: day,
  timeZone: z.string().describe('IANA name; UTC while the profile names none'),
  dates: z.array(courseDate),
  /** Since when calendars may follow them (ISO 8601, UTC); null while none may. */
  feedSince: z.string().nullable(),
})
export type DatesReply = z.infer<typeof datesReply>

/** `false` ends it; `true` makes a new address, and the one before is none any more. */
export const feedInput = z.object({ on: z.boolean() })

/** `url` is said this once: the academy does not know it afterwards. */
export const feedReply = z.object({ url: z.string().nullable(), since: z.string().nullable() })
export type FeedReply = z.infer<typeof feedReply>
