import { defaultLanguage, type Language, languageCodes } from '@academy/kernel/languages'
import type { CollectionSlug, Payload } from 'payload'
import { z } from 'zod'
import { type Catalogue, type ContentSource, type RichText, richText } from '../contract.ts'
import { mayReadLesson } from '../domain/mayReadLesson.ts'
import { type FoundLesson, findLesson } from './findLesson.ts'
import { loadStored, rowsIn } from './loadCatalogue.ts'
import { isPublic, readRows } from './loadRows.ts'
import { type Pictures, pictureIdsOf, withPictures } from './richText.ts'
import { type Snippets, snippetIdsOf, withSnippets } from './snippets.ts'
import { toCatalogue } from './toCatalogue.ts'

/** Everything public, without lesson bodies. As many queries at any size. */
export const publishedCatalogue = async (payload: Payload, language: Language = defaultLanguage): Promise<Catalogue> =>
  toCatalogue(rowsIn(await loadStored({ payload }), language), new Date()).catalogue

/** A catalogue together with the pictures that bodies show. */
export type Snapshot = { catalogue: Catalogue; pictures: Pictures }

/** The catalogue in every language, English first, all read once and at one moment. */
export const publishedSnapshots = async (payload: Payload): Promise<Snapshot[]> => {
  const stored = await loadStored({ payload })
  const now = new Date()
  return languageCodes.map((language) => toCatalogue(rowsIn(stored, language), now))
}

/** The language that a lesson of this catalogue is shown in: its body is in that of its title. */
export const languageOfLesson = ({ language }: Catalogue, { lesson }: Pick<FoundLesson, 'lesson'>): Language =>
  lesson.languages?.includes(language) ? language : defaultLanguage

const bodyRow = z.object({ id: z.string(), body: z.preprocess((value) => value ?? null, richText.nullable()) })
export const emptyBody: RichText = { root: { type: 'root', children: [] } }

/** Published bodies by lesson id, uploads as ids. The caller has asked who may read them. */
export const readBodies = async (
  payload: Payload,
  ids: readonly string[],
  language: Language = defaultLanguage,
): Promise<Map<string, RichText>> => {
  if (ids.length === 0) return new Map()
  const where = { and: [isPublic, { id: { in: [...ids] } }] }
  const rows = await readRows({ payload }, 'lessons' as CollectionSlug, bodyRow, where, undefined, language)
  return new Map(rows.map(({ id, body }) => [id, body ?? emptyBody]))
}

export type ReleaseContent = ContentSource & {
  /** Reads these bodies in one query, so that pages rendered next need not ask one by one. */
  prepare: (lessonIds: readonly string[]) => Promise<void>
  /** Bodies of these lessons with their snippets, those not open to a guest left out. */
  bodiesOf: (lessonIds: readonly string[]) => Promise<RichText[]>
  /** Ids of the pictures a prepared lesson shows. */
  picturesOf: (lessonId: string) => string[]
  /** Ids of the snippets it shows. */
  snippetsOf: (lessonId: string) => string[]
  /** Forgets prepared bodies, to keep a big build small in memory. */
  forget: (lessonIds: readonly string[]) => void
}

type Shown = { pictures: Pictures; snippets: Snippets }

/** Content for a release: a body is open only when a guest may read it. */
export const publishedContent = (
  payload: Payload,
  catalogue: Catalogue,
  { pictures, snippets }: Shown,
): ReleaseContent => {
  const prepared = new Map<string, RichText>()
  const shown = new Map<string, string[]>()
  const prepare = async (ids: readonly string[]) => {
    const open = ids.filter((id) => !prepared.has(id) && verdictFor(catalogue, id) === 'open')
    const byLanguage = Map.groupBy(open, (id) => languageOfLesson(catalogue, findLesson(catalogue, id)))
    for (const [language, asked] of byLanguage) {
      for (const [id, body] of await readBodies(payload, asked, language)) {
        prepared.set(id, withSnippets(body, snippets))
        shown.set(id, [...snippetIdsOf(body)])
      }
    }
  }
  return {
    catalogue,
    prepare,
    bodiesOf: async (ids) => {
      await prepare(ids)
      return ids.flatMap((id) => prepared.get(id) ?? [])
    },
    picturesOf: (id) => [...pictureIdsOf(prepared.get(id))],
    snippetsOf: (id) => shown.get(id) ?? [],
    forget: (ids) => {
      for (const id of ids) {
        prepared.delete(id)
        shown.delete(id)
      }
    },
    readLesson: async (id) => {
      const verdict = verdictFor(catalogue, id)
      if (verdict !== 'open') return { state: 'locked', reason: verdict }
      await prepare([id])
      return { state: 'open', body: withPictures(prepared.get(id) ?? emptyBody, pictures) }
    },
  }
}

/** What a guest is told about a lesson. */
const verdictFor = (catalogue: Catalogue, id: string) => {
  const { course, lesson } = findLesson(catalogue, id)
  return mayReadLesson(null, { access: course.access, teachers: [] }, lesson, false)
}
