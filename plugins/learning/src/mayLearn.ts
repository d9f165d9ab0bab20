import { runtimeOf } from './runtime.ts'
import type { Reading } from './store/reading.ts'

/** Whether a course is open to somebody, now if not otherwise said: free ones are, paid ones by a grant alone. */
export const mayLearn = async (
  { payload, req }: Reading,
  student: string,
  { id, access }: { id: string; access: 'free' | 'paid' },
  at = new Date(),
): Promise<boolean> => access === 'free' || runtimeOf(payload).isEntitled(payload, student, id, { at, req })
