import { recall, recallOne } from '@academy/kernel'
import { inEnglish } from '@academy/kernel/languages'
import type { Where } from 'payload'
import { z } from 'zod'
import type { Reading } from './reading.ts'

const courseRow = z.object({
  id: z.string(),
  slug: z.preprocess((value) => value ?? '', z.string()),
  title: z.preprocess((value) => inEnglish(value) ?? '', z.string()),
  access: z.enum(['free', 'paid']),
  _status: z.preprocess((value) => value ?? 'draft', z.string()),
  deletedAt: z.preprocess((value) => value ?? null, z.string().nullable()),
})
export type CourseRow = z.infer<typeof courseRow>

const select = Object.fromEntries(Object.keys(courseRow.shape).map((name) => [name, true as const]))
const uuid = z.uuid()

/** Courses as they are published, straight from the database. Asks nobody's rights: none of it is secret. */
export const findCourses = async ({ payload, req }: Reading, where: Where): Promise<CourseRow[]> => {
  const { docs } = await payload.db.find({ collection: 'courses', where, select, limit: 0, pagination: false, req })
  return z.array(courseRow).parse(docs)
}

/** The same by their ids, remembered until content changes. */
export const coursesById = (reading: Reading, ids: readonly string[]): Promise<Map<string, CourseRow>> =>
  recall(reading, 'learning/course', ids, async (missing) => {
    const courses = await findCourses(reading, { id: { in: missing } })
    return new Map(courses.map((course) => [course.id, course]))
  })

/** A course by its id or slug, published or not. */
export const findCourse = async (reading: Reading, idOrSlug: string): Promise<CourseRow | null> => {
  const name = uuid.safeParse(idOrSlug).success ? 'id' : 'slug'
  return recallOne(reading, 'learning/course-named', idOrSlug, async () => {
    const [course] = await findCourses(reading, { [name]: { equals: idOrSlug } })
    return course ?? null
  })
}

export const isPublic = ({ _status, deletedAt }: CourseRow): boolean => _status === 'published' && deletedAt === null
