import { inTransaction, lockRows } from '@academy/kernel'
import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload'
import { requirePublisher } from '../access.ts'
import { readDraft } from '../content/draftContent.ts'
import { courseUnfinished, lessonUnfinished } from '../errors.ts'
import { recordingOnce } from '../recording/once.ts'
import { type Recorded, recordEdition } from '../recording/record.ts'
import { chosenLessons } from './chosen.ts'
import type { PublishInput } from './contract.ts'

const reasonsIn = (error: ValidationError): string =>
  error.data.errors
    .map(({ label, path, message }) => `${typeof label === 'string' ? label : path}: ${message}`)
    .join(' ')

/** Publishes a draft as whoever asks; what is not finished is said by `refuse`. */
const publish = async (
  collection: CollectionSlug,
  id: string,
  req: PayloadRequest,
  refuse: (why: string) => Error,
): Promise<void> => {
  try {
    await req.payload.update({
      collection,
      id,
      data: { _status: 'published' },
      depth: 0,
      overrideAccess: false,
      overrideLock: false,
      req,
    })
  } catch (error) {
    throw error instanceof ValidationError ? refuse(reasonsIn(error)) : error
  }
}

/**
 * Publishes a course's draft with the lessons that wait in its outline, all or nothing, and records it once. Throws what
 * `recordEdition` does, and HttpError 409 for a document that is not finished.
 */
export const publishCourse = (
  courseId: string,
  { lessons, ...wanted }: PublishInput,
  req: PayloadRequest,
): Promise<Recorded | null> =>
  inTransaction(req, async () => {
    await lockRows(req, 'courses', { column: 'id', equals: courseId })
    await requirePublisher(courseId, req)
    const draft = await readDraft(courseId, req)
    const chosen = chosenLessons(draft, lessons)
    await recordingOnce(
      req,
      async () => {
        for (const { id, title } of draft.waiting) {
          if (chosen.has(id)) await publish('lessons', id, req, (why) => lessonUnfinished(title, why))
        }
        if (draft.isChanged) await publish('courses', courseId, req, courseUnfinished)
      },
      async () => {},
    )
    return recordEdition(courseId, req, wanted)
  })
