import { defaultLanguage, isLanguage } from '@academy/kernel/languages'
import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'
import { flatIn, type StoredRow, says } from '../content/told.ts'
import { englishFirst } from '../errors.ts'
import { strings as paths } from '../paths/strings.ts'
import { strings as reuse } from '../reuse/strings.ts'
import { strings } from '../strings.ts'

/** A text that publishing demands, or one in each row of a list, and what the panel calls it. */
type Needed = { name: string; inRows?: string; label: string }

const { fields } = strings
const title: Needed = { name: 'title', label: fields.title }

/** What readers get of each as long as a translation is not whole. */
const needed: Record<string, Needed[]> = {
  courses: [
    title,
    { name: 'summary', label: fields.summary },
    { name: 'sections', inRows: 'title', label: fields.sections },
    { name: 'outcomes', inRows: 'text', label: fields.outcomes },
    { name: 'prerequisites', inRows: 'text', label: fields.prerequisites },
  ],
  lessons: [title],
  paths: [
    title,
    { name: 'summary', label: fields.summary },
    { name: 'stages', inRows: 'title', label: paths.fields.stages },
  ],
  snippets: [{ name: 'body', label: reuse.fields.body }],
}

const rowsIn = (value: unknown): StoredRow[] => (Array.isArray(value) ? value : [])

/** Rows are those that are sent: one that is new has nothing in English yet. */
const isMissing = ({ name, inRows }: Needed, english: StoredRow, sent: StoredRow): boolean => {
  if (!inRows) return !says(english[name])
  const known = new Map(rowsIn(english[name]).map((row) => [row.id, row[inRows]]))
  return rowsIn(sent[name]).some(({ id }) => !says(known.get(id)))
}

/** A translation is published beside its English original: that is what readers get until the translation is whole. */
export const refuseWithoutEnglish: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const isTranslation = isLanguage(req.locale) && req.locale !== defaultLanguage
  if (!isTranslation || data._status !== 'published') return data
  const { docs } = await req.payload.db.queryDrafts<StoredRow & { id: string }>({
    collection: collection.slug as CollectionSlug,
    where: { parent: { equals: originalDoc?.id ?? null } },
    limit: 1,
    pagination: false,
    req,
  })
  const english = flatIn(docs[0] ?? {}, defaultLanguage)
  const missing = (needed[collection.slug] ?? []).filter((each) => isMissing(each, english, data))
  if (missing.length > 0) throw englishFirst(missing.map(({ label }) => label))
  return data
}
