import type { Payload, PayloadRequest } from 'payload'
import { ENTITLEMENTS_SLUG } from './contract.ts'
import { covers } from './domain/covers.ts'

/**
 * Ids of the courses that grants let this person read now, read in the transaction of `req`, if one is given. Entitlements alone
 * decide; roles are not looked at.
 */
export const entitledCourses = async (payload: Payload, userId: string, req?: PayloadRequest): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: ENTITLEMENTS_SLUG,
    where: { user: { equals: userId } },
    depth: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const now = new Date()
  const held = docs
    .filter((grant) => covers(grant, now))
    .map(({ course }) => (typeof course === 'string' ? course : course.id))
  return [...new Set(held)]
}

/** Whether a grant lets this person read this course now, read in the transaction of `req`, if one is given. */
export const isEntitled = async (
  payload: Payload,
  userId: string,
  courseId: string,
  req?: PayloadRequest,
): Promise<boolean> => (await entitledCourses(payload, userId, req)).includes(courseId)
