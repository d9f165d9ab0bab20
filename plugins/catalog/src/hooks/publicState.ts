import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'

/** What the public knows of a document, read off its row: versions do not matter here. */
export type PublicState = { isPublic: boolean; slug: string; course: string | null }

type Row = {
  _status?: string | null
  deletedAt?: string | null
  slug?: string | null
  course?: string | { id: string } | null
}

/** The row's state as this transaction sees it; null when there is no such row. */
export const readPublicState = async (
  collection: string,
  id: string | number,
  req: PayloadRequest,
): Promise<PublicState | null> => {
  const row = await req.payload.db.findOne<Row & { id: string }>({
    collection: collection as CollectionSlug,
    where: { id: { equals: id } },
    select: { _status: true, deletedAt: true, slug: true, course: true },
    req,
  })
  if (!row) return null
  const course = row.course && typeof row.course === 'object' ? row.course.id : (row.course ?? null)
  return { isPublic: (row._status ?? 'published') === 'published' && !row.deletedAt, slug: row.slug ?? '', course }
}

const keyOf = (collection: string, id: unknown) => `catalog/public-state/${collection}/${String(id)}`

/** Keeps the state before a change, for the hooks that run after it: by then the row is another. */
export const rememberPublicState: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const id = originalDoc?.id
  if (operation === 'update' && id) {
    req.context[keyOf(collection.slug, id)] = await readPublicState(collection.slug, id, req)
  }
  return data
}

/** The state before the change that is being made, as `rememberPublicState` kept it. */
export const stateBefore = (collection: string, id: unknown, req: PayloadRequest): PublicState | null =>
  (req.context[keyOf(collection, id)] as PublicState | null | undefined) ?? null
