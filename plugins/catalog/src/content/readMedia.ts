import { defaultLanguage, type Language } from '@academy/kernel/languages'
import { type CollectionSlug, isolateObjectProperty } from 'payload'
import { z } from 'zod'
import type { Reading } from './loadRows.ts'
import { type MediaRow, mediaRow } from './rows.ts'
import { flatIn, type StoredRow } from './told.ts'

/** Pictures in all languages. They need Payload's own reading: a file's address is made by a hook. */
export const readStoredMedia = async ({ payload, req }: Reading, ids?: string[]): Promise<StoredRow[]> => {
  if (ids?.length === 0) return []
  const { docs } = await payload.find({
    collection: 'media' as CollectionSlug,
    where: ids ? { id: { in: ids } } : {},
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req: req && isolateObjectProperty(req, ['locale', 'fallbackLocale']),
  })
  return docs as unknown as StoredRow[]
}

/** What a picture shows is said in English where nobody has said it otherwise. */
export const mediaIn = (rows: readonly StoredRow[], language: Language): MediaRow[] =>
  z.array(mediaRow).parse(rows.map((row) => ({ ...flatIn(row, language), alt: altIn(row.alt, language) })))

const altIn = (alt: unknown, language: Language): unknown => {
  if (typeof alt !== 'object' || alt === null) return alt
  const said = alt as Partial<Record<Language, string>>
  return said[language] || said[defaultLanguage]
}
