import { z } from 'zod'

const item = z.object({ label: z.string(), url: z.string(), text: z.string().optional() })

/** What a digest tells: of the week that is over, and of what is new. */
export const digest = z.object({
  week: z.object({
    /** Whole ones of active time; a goal of 0 is none. */
    minutes: z.int().min(0),
    lessons: z.int().min(0),
    goalMinutes: z.int().min(0),
  }),
  /** Where the student was last, or could begin; null when all is done. */
  goOn: z.object({ lesson: z.string(), course: z.string(), url: z.string() }).nullable(),
  /** The latest of each course that has any, and how many more there are. */
  announcements: z.array(z.object({ title: z.string(), course: z.string(), url: z.string(), more: z.int().min(0) })),
  news: z.array(item),
  next: z.array(item),
})
export type Digest = z.infer<typeof digest>

/** Where somebody could go on is said beside something else, never for itself: that would be a reminder. */
export const isWorthSending = ({ week, announcements, news }: Digest): boolean =>
  week.minutes > 0 || week.lessons > 0 || announcements.length > 0 || news.length > 0
