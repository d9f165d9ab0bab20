import type { PayloadRequest } from 'payload'
import type { Held } from './held.ts'
import { runtimeOf } from './runtime.ts'

type Step = { student: string; before: Held; after: Held; at: string }

/** Tells whoever listens when a step made a course complete, in the transaction of that step. */
export const tellCompleted = async (req: PayloadRequest, { student, before, after, at }: Step): Promise<void> => {
  const isNew = before.edition.id !== after.edition.id || !before.completion.complete
  if (!after.completion.complete || !isNew) return
  const { id: enrollment, course, edition } = after
  for (const tell of runtimeOf(req.payload).onCourseComplete ?? [])
    await tell({
      enrollment,
      student,
      course: course.id,
      edition: { id: edition.id, number: edition.number },
      at,
      req,
    })
}
