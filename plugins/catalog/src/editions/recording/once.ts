import type { PayloadRequest } from 'payload'
import { recordEdition } from './record.ts'

const waitingKey = 'catalog/editions-waiting'

const waitingIn = (req: PayloadRequest): Set<string> | undefined => {
  const waiting = req.context[waitingKey]
  return waiting instanceof Set ? waiting : undefined
}

/** Records a course that changed in public: now, or at the end of `recordingOnce`. */
export const recordChange = async (courseId: string, req: PayloadRequest): Promise<void> => {
  const waiting = waitingIn(req)
  if (waiting) waiting.add(courseId)
  else await recordEdition(courseId, req)
}

/**
 * Runs work that publishes many documents and hands each course that it changed in public to `record` once, instead of
 * comparing the whole course at every one of them. To be called inside `inTransaction`.
 */
export const recordingOnce = async (
  req: PayloadRequest,
  work: () => Promise<void>,
  record: (courseId: string) => Promise<unknown> = (courseId) => recordEdition(courseId, req),
): Promise<void> => {
  const outer = waitingIn(req)
  const waiting = outer ?? new Set<string>()
  req.context[waitingKey] = waiting
  try {
    await work()
  } finally {
    req.context[waitingKey] = outer
  }
  if (!outer) for (const courseId of waiting) await record(courseId)
}
