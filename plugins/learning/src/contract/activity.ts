import { z } from 'zod'
import { weekdays } from '../domain/days.ts'
import { highestGoal } from '../domain/plans.ts'
import { dayMarks } from '../domain/streak.ts'

export const STUDY_TIME_SLUG = 'study-time'
export const STUDY_PLANS_SLUG = 'study-plans'

const goalMinutes = z.int().min(0).max(highestGoal).describe('Minutes a week; 0 for no goal')
/** Whoever rests on all days has no plan to study. */
const restDays = z.array(z.literal(weekdays)).max(weekdays.length - 1)
const showsStreak = z.boolean()

export const studyPlan = z.object({
  goalMinutes,
  restDays: restDays.describe('Days of the week, from 1 for Monday to 7'),
  showsStreak,
})
export type StudyPlan = z.infer<typeof studyPlan>

/** What is left out stays as it was. */
export const studyPlanInput = studyPlan.partial()

const day = z.iso.date()

export const activityDay = z.object({
  day,
  /** Active ones. */
  seconds: z.int().min(0),
  /** Those that became done. */
  lessons: z.int().min(0),
  /** What the day is to a streak: studied on, of rest, or one that a freeze day stood in for; null for less than a minute. */
  mark: z.enum(dayMarks).nullable(),
})
export type ActivityDay = z.infer<typeof activityDay>

/** What somebody studied, by the days of their own time zone. */
export const activityView = z.object({
  today: day,
  timeZone: z.string().describe('IANA name; UTC while the profile names none'),
  isZoneChosen: z.boolean(),
  plan: studyPlan,
  week: z.object({
    from: day.describe('Its Monday'),
    seconds: z.int().min(0),
    /** Whether that is the goal; null when there is none. */
    isReached: z.boolean().nullable(),
  }),
  streak: z
    .object({
      days: z.int().min(0),
      longest: z.int().min(0),
      /** Days that may be missed without ending it; they are spent by themselves. */
      freezes: z.int().min(0),
      nextFreezeIn: z.int().min(1).nullable().describe('Days of study; null while no more are kept'),
      today: z.enum(['studied', 'rest', 'open']),
    })
    .nullable()
    .describe('null for whoever does not want to see it'),
  /** Of the last twelve months, the oldest first; a day without anything is left out. */
  year: z.object({ from: day, days: z.array(activityDay) }),
})
export type ActivityView = z.infer<typeof activityView>
