import type { CollectionSlug, Payload, TypedUser } from 'payload'

export type Draft = Record<string, unknown>

/** A stored draft as the user may read it. Throws Payload's NotFound or Forbidden. */
export const readDraft = async (payload: Payload, user: TypedUser, collection: string, id: string): Promise<Draft> =>
  payload.findByID({
    collection: collection as CollectionSlug,
    id,
    draft: true,
    locale: 'all',
    depth: 0,
    user,
    overrideAccess: false,
  }) as unknown as Promise<Draft>

/** Drafts in the place of what is stored of them. */
export const placedOver = <Row extends { id: string }>(rows: readonly Row[], drafts: readonly Row[]): Row[] => {
  const ids = new Set(drafts.map(({ id }) => id))
  return [...drafts, ...rows.filter(({ id }) => !ids.has(id))]
}
