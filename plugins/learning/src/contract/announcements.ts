import { z } from 'zod'
import { announcementStates } from '../domain/announcement.ts'

export const ANNOUNCEMENTS_SLUG = 'announcements'
export const RECEIPTS_SLUG = 'announcement-receipts'

export const longestAnnouncement = 10_000

/** ISO 8601, UTC. */
const at = z.string()

/** An announcement as a student of its course reads it. */
export const announcementView = z.object({
  id: z.string(),
  course: z.object({ slug: z.string(), title: z.string() }),
  title: z.string(),
  body: z.string().describe('Markdown'),
  /** Who wrote it; null once their account is gone. */
  by: z.string().nullable(),
  at,
  /** When it was changed last after students could read it. */
  editedAt: at.nullable(),
  /** Whether it came since the student enrolled, and they have not said that they read it. */
  unread: z.boolean(),
})
export type AnnouncementView = z.infer<typeof announcementView>

export const announcementsAsked = z.object({
  /** Id or slug; all courses that one is in without it. */
  course: z.string().min(1).max(200).optional(),
  unread: z.stringbool().default(false).describe('Those alone that are unread'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type AnnouncementsAsked = z.infer<typeof announcementsAsked>

/** Answer of `GET /users/me/announcements`: the latest first. */
export const announcementsReply = z.object({
  announcements: z.array(announcementView),
  /** All that are unread of what was asked about. */
  unread: z.int().min(0),
  total: z.int().min(0),
  page: z.int().min(1),
  pages: z.int().min(1),
})
export type AnnouncementsReply = z.infer<typeof announcementsReply>

/** Those of a course until the time of the latest that one has read: what comes meanwhile stays unread. */
export const readInput = z.object({ course: z.string().min(1).max(200), until: z.iso.datetime() })
export const readReply = z.object({ course: z.string(), unread: z.int().min(0) })
export type ReadReply = z.infer<typeof readReply>

/** Without a time: now. */
export const publishInput = z.object({ at: z.iso.datetime({ offset: true }).optional() })

/** Where an announcement stands, and with whom, for those who write it. */
export const audienceView = z.object({
  state: z.enum(announcementStates),
  publishAt: at.nullable(),
  withdrawnAt: at.nullable(),
  /** Students whom it is for: in the course when it is published, and not left. */
  enrolled: z.int().min(0),
  /** Those of them to whom a mail goes at once, and those who get it in a weekly mail; the others read it in the course. */
  atOnce: z.int().min(0),
  weekly: z.int().min(0),
  /** To how many a mail was made by now, and how many said that they read it. */
  mailed: z.int().min(0),
  read: z.int().min(0),
})
export type AudienceView = z.infer<typeof audienceView>
