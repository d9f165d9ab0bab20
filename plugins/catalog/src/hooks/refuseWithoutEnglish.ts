import { defaultLanguage, isLanguage } from '@academy/kernel/languages'
import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { englishFirst } from '../errors.ts'

type Titled = { title?: Partial<Record<string, string | null>> }

/** A translation is published beside its English original: that is what readers get until the translation is whole. */
export const refuseWithoutEnglish: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const isTranslation = isLanguage(req.locale) && req.locale !== defaultLanguage
  if (!isTranslation || data._status !== 'published') return data
  const { docs } = await req.payload.db.queryDrafts<Titled>({
    collection: collection.slug as CollectionSlug,
    where: { parent: { equals: originalDoc?.id ?? null } },
    limit: 1,
    pagination: false,
    req,
  })
  if (!docs[0]?.title?.[defaultLanguage]) throw englishFirst()
  return data
}
