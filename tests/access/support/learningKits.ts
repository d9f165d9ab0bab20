import { json } from '../../support/academy.ts'
import { ok } from './documents.ts'
import type { Kit } from './kits.ts'
import type { World } from './world.ts'

/** `entitled` learns in the paid course and has done its lesson. */
export const learningKits = async ({ cast, paidCourse, paidLesson }: World): Promise<Record<string, Kit>> => {
  const as = cast.entitled
  const enrollment = await ok(await as('/api/enrollments', json('POST', { course: paidCourse.id })))
  await ok(await as(`/api/lessons/${paidLesson.id}/complete`, json('POST', {})))
  const kit = async (slug: string, plural: string, edit: Kit['edit']): Promise<Kit> => {
    const { docs } = await ok(await as(`/api/${slug}?where[enrollment][equals]=${enrollment.id}&limit=1&depth=0`))
    const id = docs[0]?.id ?? ''
    return { plural, edit, post: () => json('POST', edit), fresh: async () => id, target: id }
  }
  const enrollments: Kit = {
    plural: 'Enrollments',
    edit: { leftAt: null },
    post: () => json('POST', { course: paidCourse.id }),
    fresh: async () => enrollment.id,
    target: enrollment.id,
  }
  return {
    enrollments,
    'lesson-progress': await kit('lesson-progress', 'LessonProgresses', { fraction: 0 }),
    'progress-ledger': await kit('progress-ledger', 'ProgressLedgers', { to: 0 }),
  }
}
