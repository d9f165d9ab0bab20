import type { CollectionSlug, Where } from 'payload'
import { z } from 'zod'
import { amendment, type EditionView, editionContent } from '../../contract.ts'
import type { Reading } from '../content/publicContent.ts'

export const EDITIONS = 'editions' as CollectionSlug

const date = z.preprocess((value) => (value instanceof Date ? value.toISOString() : value), z.string())
/** An id, or a populated document that has one. */
const reference = z.preprocess((value) => (value as { id?: unknown } | null)?.id ?? value, z.string())

const editionRow = z.object({
  id: z.string(),
  course: reference,
  number: z.number(),
  publishedAt: date,
  note: z.preprocess((value) => value ?? '', z.string()),
  amendments: z.preprocess((value) => value ?? [], z.array(amendment)),
  content: editionContent,
})

const select = Object.fromEntries(Object.keys(editionRow.shape).map((name) => [name, true as const]))

/** Editions that match, those with the highest numbers first. Asks nobody's rights. */
export const findEditions = async ({ payload, req }: Reading, where: Where, limit = 0): Promise<EditionView[]> => {
  const { docs } = await payload.db.find({
    collection: EDITIONS,
    where,
    sort: '-number',
    limit,
    pagination: false,
    select,
    req,
  })
  return z.array(editionRow).parse(docs)
}

export const currentEdition = async (reading: Reading, courseId: string): Promise<EditionView | null> => {
  const [newest] = await findEditions(reading, { course: { equals: courseId } }, 1)
  return newest ?? null
}
