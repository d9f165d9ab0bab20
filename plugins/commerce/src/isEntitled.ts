import type { Payload, PayloadRequest } from 'payload'
import { ENTITLEMENTS_SLUG } from './contract.ts'
import { covers } from './domain/covers.ts'

/** At which moment; and in whose transaction grants are read, if in any. */
type When = { at?: Date; req?: PayloadRequest | undefined }

/** Ids of the courses that grants let this person read, now if not otherwise said. Entitlements alone decide; roles are not looked at. */
export const entitledCourses = async (
  payload: Payload,
  userId: string,
  { at = new Date(), req }: When = {},
): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: ENTITLEMENTS_SLUG,
    where: { user: { equals: userId } },
    depth: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const held = docs
    .filter((grant) => covers(grant, at))
    .map(({ course }) => (typeof course === 'string' ? course : course.id))
  return [...new Set(held)]
}

/** Whether a grant lets this person read this course, now if not otherwise said. */
export const isEntitled = async (
  payload: Payload,
  userId: string,
  courseId: string,
  when: When = {},
): Promise<boolean> => (await entitledCourses(payload, userId, when)).includes(courseId)
