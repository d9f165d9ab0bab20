import { idOf, idsOf, type Reference } from '../../domain/outline.ts'

/** A requirement as a form or the API sends it. */
export type SentRequirement = { courses?: Reference[] | null; skill?: Reference }

export const courseIdsOf = ({ courses }: SentRequirement): string[] => idsOf(courses)

export type Flaw = 'nothing' | 'twice' | 'unpublished'

/** What keeps students from fulfilling a requirement, or leaves them in doubt; null for one that is sound. */
export const flawOf = (requirement: SentRequirement, isPublished: (course: string) => boolean): Flaw | null => {
  const courses = courseIdsOf(requirement)
  const hasSkill = idOf(requirement.skill) !== null
  if (courses.length === 0) return hasSkill ? null : 'nothing'
  if (new Set(courses).size < courses.length) return 'twice'
  return hasSkill || courses.some(isPublished) ? null : 'unpublished'
}
