import type { Payload } from 'payload'
import { ENTITLEMENTS_SLUG } from './contract.ts'
import { covers } from './domain/covers.ts'

/** Ids of the courses that grants let this person read now. Entitlements alone decide; roles are not looked at. */
export const entitledCourses = async (payload: Payload, userId: string, now = new Date()): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: ENTITLEMENTS_SLUG,
    where: { user: { equals: userId } },
    depth: 0,
    pagination: false,
  })
  const held = docs
    .filter((grant) => covers(grant, now))
    .map(({ course }) => (typeof course === 'string' ? course : course.id))
  return [...new Set(held)]
}

/** Whether a grant lets this person read this course now. */
export const isEntitled = async (payload: Payload, userId: string, courseId: string): Promise<boolean> =>
  (await entitledCourses(payload, userId)).includes(courseId)
