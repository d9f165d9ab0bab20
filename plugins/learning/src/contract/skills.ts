import { z } from 'zod'
import { becauses } from '../domain/recommendations/facts.ts'
import { freshnesses } from '../domain/skills/freshness.ts'

/** What a student can, how that is known, and what they may learn next. */
export const SKILL_PROFILES_SLUG = 'skill-profiles'
export const COURSE_AFFINITIES_SLUG = 'course-affinities'

/** As the catalogue has them. */
export const courseLevels = ['beginner', 'intermediate', 'advanced'] as const

const named = z.object({ slug: z.string(), title: z.string() })
const level = z.int().min(1).max(3)

/** What a course of one's own shows of a skill. */
export const skillEvidenceView = z.object({
  course: named,
  /** What the course teaches of it. */
  level,
  complete: z.boolean(),
  /** Whole percent; what is practised counts twice what is read or watched. */
  percent: z.int().min(0).max(100),
  /** Lessons that count and are done, the quizzes, exercises and labs among them, and all that count. */
  done: z.int().min(0),
  practised: z.int().min(0),
  counted: z.int().min(0),
  /** When the last of them was done: ISO 8601, UTC. */
  at: z.string(),
})

export const skillView = z.object({
  skill: named,
  /** 1 knows it · 2 does it · 3 teaches it, by the courses that are complete; 0 while none is. */
  level: z.int().min(0).max(3),
  /** The higher level that a course under way leads to, and how far it is. */
  toward: z.object({ level, percent: z.int().min(0).max(99) }).nullable(),
  lastAt: z.string(),
  freshness: z.enum(freshnesses),
  evidence: z.array(skillEvidenceView),
})
export type SkillView = z.infer<typeof skillView>

/** When it was worked out: ISO 8601, UTC; null before the first time. */
const computedAt = z.string().nullable()

/** Answer of `GET /users/me/skills`: the best proven first. */
export const skillsReply = z.object({ computedAt, skills: z.array(skillView) })
export type SkillsReply = z.infer<typeof skillsReply>

export const suggestionView = z.object({
  course: named.extend({
    id: z.string(),
    summary: z.string(),
    level: z.enum(courseLevels),
    access: z.enum(['free', 'paid']),
  }),
  reason: z.object({
    because: z.enum(becauses),
    /** The reason as a sentence. */
    words: z.string(),
    skill: named.optional(),
    course: named.optional(),
  }),
})
export type SuggestionView = z.infer<typeof suggestionView>

/** Answer of `GET /users/me/recommendations`: the best first. */
export const recommendationsReply = z.object({
  computedAt,
  /** Whether one wants any; none are made while it is off. */
  wanted: z.boolean(),
  suggestions: z.array(suggestionView),
})
export type RecommendationsReply = z.infer<typeof recommendationsReply>

export const wantedInput = z.object({ wanted: z.boolean() })
