import { runtimeOf } from './runtime.ts'
import type { Reading } from './store/reading.ts'

/** Whether a course is open to somebody: free ones are, paid ones by a grant alone. */
export const mayLearn = async (
  { payload, req }: Reading,
  student: string,
  course: { id: string; access: 'free' | 'paid' },
): Promise<boolean> => course.access === 'free' || runtimeOf(payload).isEntitled(payload, student, course.id, req)
