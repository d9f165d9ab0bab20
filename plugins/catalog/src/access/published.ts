import type { Access, Payload, Where } from 'payload'
import type { ClosedLessons } from '../options.ts'

/** Trash is a query's to ask for (`trash=true`), so the rule itself must say that it is not public. */
const untrashed: Where = { deletedAt: { exists: false } }
const published: Where = { and: [{ _status: { equals: 'published' } }, untrashed] }
const ofPublishedCourse: Where = {
  and: [{ 'course._status': { equals: 'published' } }, { 'course.deletedAt': { exists: false } }],
}

/** Every published course: what a catalogue shows is public. */
export const isPublished: Access = () => published

/** What is public as soon as it exists; what lies in the trash is for those who can empty it. */
export const isNotTrashed: Access = () => untrashed

export type EntitledCourses = (payload: Payload, userId: string) => Promise<string[]>

const notAmong = (closed: ReadonlyMap<string, unknown>): Where[] =>
  closed.size > 0 ? [{ id: { not_in: [...closed.keys()] } }] : []

/**
 * Published lessons whose body the asker may see: previews for everybody, free courses for whoever is signed in, paid
 * ones for those entitled, and of both what a schedule does not keep closed to them. The same rule as `domain/mayReadLesson`, as a filter.
 */
export const isReadableLesson =
  (entitledCourses: EntitledCourses, closedLessons: ClosedLessons): Access =>
  async ({ req }) => {
    if (!req.user) return { and: [published, ofPublishedCourse, { freePreview: { equals: true } }] }
    const entitled = await entitledCourses(req.payload, String(req.user.id))
    const grants: Where[] = [{ 'course.access': { equals: 'free' } }]
    if (entitled.length > 0) grants.push({ course: { in: entitled } })
    const isOpen = { and: [{ or: grants }, ...notAmong(await closedLessons(req.payload, String(req.user.id)))] }
    return { and: [published, ofPublishedCourse, { or: [{ freePreview: { equals: true } }, isOpen] }] }
  }
