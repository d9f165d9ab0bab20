import type { Language } from '@academy/kernel/languages'
import {
  type CollectionSlug,
  isolateObjectProperty,
  type PayloadRequest,
  type RequiredDataFromCollectionSlug,
} from 'payload'

/**
 * The id of the row that has this value in its natural key, made when there is none. A row that is there is left as it
 * is: an editor's change outlives the next seeding.
 */
export const ensure = async <Slug extends CollectionSlug>(
  req: PayloadRequest,
  collection: Slug,
  key: string,
  data: Record<string, unknown>,
): Promise<{ id: string; isNew: boolean }> => {
  const { docs } = await req.payload.find({
    collection,
    where: { [key]: { equals: data[key] } },
    limit: 1,
    depth: 0,
    draft: true,
    trash: true,
    req,
  })
  if (docs[0]) return { id: String(docs[0].id), isNew: false }
  const made = await req.payload.create({
    collection,
    data: data as RequiredDataFromCollectionSlug<Slug>,
    depth: 0,
    req,
  })
  return { id: String(made.id), isNew: true }
}

/** Says in another language what a row that was just made says. Payload keeps the language of a call in its request. */
export const translate = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  locale: Language,
  data: Record<string, unknown>,
): Promise<void> => {
  const apart = isolateObjectProperty(req, ['locale', 'fallbackLocale'])
  await req.payload.update({ collection, id, data, locale, depth: 0, req: apart })
}
