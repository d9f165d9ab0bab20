import type { PayloadRequest } from 'payload'
import type { SkillLevel } from '../domain/skills/level.ts'
import { provenBy } from '../domain/skills/proven.ts'
import { findStudied } from './studied.ts'

/**
 * What a student has shown that they can: level by the skill's id, as the courses that they completed teach it. An older
 * edition counts, and so does a course that they left. In the request's transaction; asks nobody's rights.
 */
export const provenSkills = async (
  req: PayloadRequest,
  studentId: string,
): Promise<ReadonlyMap<string, SkillLevel>> => {
  const studied = await findStudied({ payload: req.payload, req }, [studentId])
  return provenBy(studied.get(studentId) ?? [])
}
