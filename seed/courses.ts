import { basename } from 'node:path'
import { type CourseAt, findCourses, importCourse } from '@academy/catalog/folders'
import type { PayloadRequest } from 'payload'

const isThere = async (slug: string, req: PayloadRequest): Promise<boolean> => {
  const where = { slug: { equals: slug } }
  const { totalDocs } = await req.payload.count({ collection: 'courses', where, trash: true, req })
  return totalDocs > 0
}

/**
 * Imports and publishes the courses that are not there yet, in the request's transaction. A course that is there, or lies
 * in the trash, is left as it is: an editor's change outlives the next seeding.
 */
export const seedCourses = async (dir: string, req: PayloadRequest): Promise<void> => {
  const missing: CourseAt[] = []
  for (const course of await findCourses(dir, { strict: false })) {
    if (!(await isThere(basename(course.dir), req))) missing.push(course)
  }
  const alongside = new Set(missing.map((course) => basename(course.dir)))
  const options = { dryRun: false, publish: true, remove: false, alongside }
  const waiting: CourseAt[] = []
  for (const course of missing) {
    const { waitsFor } = await importCourse(course, options, req)
    if (waitsFor.length > 0) waiting.push(course)
  }
  for (const course of waiting) await importCourse(course, options, req)
}
