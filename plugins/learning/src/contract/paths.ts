import { z } from 'zod'

const percent = z.int().min(0).max(100)
const courseRef = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  /** Whether it can be enrolled in now. */
  isOpen: z.boolean(),
  /** Whether the student has begun it. */
  isBegun: z.boolean(),
  percent,
})
export type CourseOnPath = z.infer<typeof courseRef>

const requirement = z.object({
  id: z.string(),
  title: z.string(),
  /** What has fulfilled it; null while nothing has. */
  by: z.object({ kind: z.enum(['course', 'skill']), title: z.string() }).nullable(),
  percent,
  /** Any of them fulfils it; the first is suggested. */
  courses: z.array(courseRef),
  skill: z
    .object({ slug: z.string(), title: z.string(), level: z.int(), proven: z.int().describe('0 where nothing is') })
    .nullable(),
})

/** How far one is on a path. */
export const pathProgressView = z.object({
  path: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
  /** Whether it is in the catalogue now. */
  isOpen: z.boolean(),
  following: z.boolean(),
  /** When all that it asked for was fulfilled: ISO 8601, UTC. It stays, whatever the path asks for later. */
  completedAt: z.string().nullable(),
  done: z.int().min(0),
  total: z.int().min(0),
  percent,
  /** Whether all is fulfilled that it asks for now. */
  complete: z.boolean(),
  stages: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      done: z.int().min(0),
      total: z.int().min(0),
      requirements: z.array(requirement),
    }),
  ),
  /** What to do next: the first that is not fulfilled and can be; `course` is null while nothing for it is open. */
  next: z.object({ requirement: z.string(), title: z.string(), course: courseRef.nullable() }).nullable(),
})
export type PathProgressView = z.infer<typeof pathProgressView>

/** Answer of `GET /users/me/paths`: those that one follows, the latest first. */
export const ownPaths = z.object({ paths: z.array(pathProgressView) })

export const followInput = z.object({ following: z.boolean().default(true) })
