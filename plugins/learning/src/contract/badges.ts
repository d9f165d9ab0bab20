import { z } from 'zod'
import { badgeIcons } from '../domain/badges/icons.ts'

/** What badges there are, who has earned them, what of that somebody wants to see, and how it goes when all get one. */
export const BADGES_SLUG = 'badges'
export const BADGE_AWARDS_SLUG = 'badge-awards'
export const BADGE_SETTINGS_SLUG = 'badge-settings'
export const BADGE_RUNS_SLUG = 'badge-runs'

const badge = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  icon: z.enum(badgeIcons),
  /** An uploaded picture, which stands in the icon’s place. */
  picture: z.object({ url: z.string(), alt: z.string() }).nullable(),
  /** Whether one wants to see this one. */
  shown: z.boolean(),
})

export const earnedBadge = badge.extend({
  /** When what it asks was fulfilled: ISO 8601, UTC. */
  earnedAt: z.string(),
  /** Whether it was awarded in the last days. */
  isNew: z.boolean(),
  /** What it was earned by, as it was then: “5 lessons done”. */
  evidence: z.string(),
})
export type EarnedBadge = z.infer<typeof earnedBadge>

export const openBadge = badge.extend({
  /** What it takes, in words. */
  asks: z.string(),
  /** How far one is, and the same in words: “3 of 5 lessons”. Null for what is not counted. */
  progress: z.object({ have: z.int().min(0), need: z.int().min(1), words: z.string() }).nullable(),
})
export type OpenBadge = z.infer<typeof openBadge>

/** Answer of `GET /users/me/badges`. */
export const ownBadges = z.object({
  /** Whether one wants badges at all; there are none in the answer while one does not. */
  shown: z.boolean(),
  /** The latest first. */
  earned: z.array(earnedBadge),
  /** Those that one can still earn, the nearest first. */
  open: z.array(openBadge),
  /** Those that staff took back, and why. */
  withdrawn: z.array(z.object({ title: z.string(), at: z.string(), reason: z.string() })),
})
export type OwnBadges = z.infer<typeof ownBadges>

/** `badge` is an id or a slug; without it, it is about all of them. */
export const badgesShownInput = z.object({ shown: z.boolean(), badge: z.string().min(1).max(200).optional() })

/** Who would get a badge if it were awarded now. */
export const badgePreview = z.object({
  /** Students who fulfil it and do not have it. */
  students: z.int().min(0),
  /** First names of some of them; of those who switched it off none. */
  names: z.array(z.string()),
  /** Who has it already, those included from whom it was withdrawn. */
  holders: z.int().min(0),
})
export type BadgePreview = z.infer<typeof badgePreview>

export const runStates = ['running', 'done', 'failed'] as const

/** How far it is to award a badge to all who fulfil it; null before the first time. */
export const badgeRunView = z.object({
  run: z
    .object({
      state: z.enum(runStates),
      /** Students that were looked at, of how many, and those who got it. */
      looked: z.int().min(0),
      total: z.int().min(0),
      awarded: z.int().min(0),
    })
    .nullable(),
})
export type BadgeRunView = z.infer<typeof badgeRunView>

/** Characters of the reason for which a badge is withdrawn. */
export const reasonLength = { least: 3, most: 500 } as const
export const withdrawInput = z.object({
  reason: z.string().trim().min(reasonLength.least).max(reasonLength.most).describe('The student reads it'),
})
export const withdrawReply = z.object({ id: z.string(), withdrawnAt: z.string() })
