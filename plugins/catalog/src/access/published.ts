import type { Access, Payload, Where } from 'payload'

const published: Where = { _status: { equals: 'published' } }
const ofPublishedCourse: Where = { 'course._status': { equals: 'published' } }

/** Every published course: what a catalogue shows is public. */
export const isPublished: Access = () => published

export type EntitledCourses = (payload: Payload, userId: string) => Promise<string[]>

/**
 * Published lessons whose body the asker may see: previews for everybody, free courses for whoever is signed in, paid
 * ones for those entitled. The same rule as `domain/mayReadLesson`, as a filter.
 */
export const isReadableLesson =
  (entitledCourses: EntitledCourses): Access =>
  async ({ req }) => {
    if (!req.user) return { and: [published, ofPublishedCourse, { freePreview: { equals: true } }] }
    const entitled = await entitledCourses(req.payload, String(req.user.id))
    const grants: Where[] = [{ freePreview: { equals: true } }, { 'course.access': { equals: 'free' } }]
    if (entitled.length > 0) grants.push({ course: { in: entitled } })
    return { and: [published, ofPublishedCourse, { or: grants }] }
  }
