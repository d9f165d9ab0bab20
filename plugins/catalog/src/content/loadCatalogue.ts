import { defaultLanguage, type Language, languageCodes } from '@academy/kernel/languages'
import type { CollectionSlug, Where } from 'payload'
import { z } from 'zod'
import { readMeasure } from '../freshness/measure.ts'
import { runtimeOf } from '../runtime.ts'
import { isPublic, notInTrash, type Reading, readRows, readStored } from './loadRows.ts'
import { mediaIn, readStoredMedia } from './readMedia.ts'
import {
  courseRow,
  instructorRow,
  type LessonRow,
  lessonRow,
  pathRow,
  pathSelect,
  redirectRow,
  selectOf,
  termRow,
} from './rows.ts'
import { languagesOf, type StoredRow, tellIn, toldIn } from './told.ts'

const idRow = z.object({ id: z.string() })

type Bodies = ReadonlyMap<Language, ReadonlySet<string>>

/** Ids of the lessons that have a body in each language; bodies themselves stay where they are. */
const writtenBodies = async ({ payload, req }: Reading, where: Where): Promise<Bodies> => {
  const found = new Map<Language, Set<string>>()
  for (const locale of languageCodes) {
    const { docs } = await payload.db.find({
      collection: 'lessons' as CollectionSlug,
      where: { and: [where, { body: { exists: true } }] },
      locale,
      select: selectOf(idRow),
      limit: 0,
      pagination: false,
      req,
    })
    found.set(
      locale,
      new Set(
        z
          .array(idRow)
          .parse(docs)
          .map(({ id }) => id),
      ),
    )
  }
  return found
}

/** Everything public of the whole academy but lesson bodies, in all languages: ten queries and one a language, however many courses there are. */
export const loadStored = async (reading: Reading) => {
  const [courses, lessons, paths, categories, tags, skills, instructors, media, redirects, bodies, measure] =
    await Promise.all([
      readStored(reading, 'courses' as CollectionSlug, courseRow, isPublic, '-publishedAt'),
      readStored(reading, 'lessons' as CollectionSlug, lessonRow, isPublic),
      readStored(reading, 'paths' as CollectionSlug, pathRow, isPublic, 'title', pathSelect),
      readStored(reading, 'categories' as CollectionSlug, termRow, notInTrash, 'title'),
      readStored(reading, 'tags' as CollectionSlug, termRow, notInTrash, 'title'),
      readStored(reading, 'skills' as CollectionSlug, termRow, notInTrash, 'title'),
      readStored(reading, 'instructors' as CollectionSlug, instructorRow, notInTrash, 'name'),
      readStoredMedia(reading),
      readRows(reading, 'redirects' as CollectionSlug, redirectRow, {}, 'createdAt'),
      writtenBodies(reading, isPublic),
      readMeasure(reading),
    ])
  const together = await runtimeOf(reading.payload).takenTogether(reading.payload)
  return { together, courses, lessons, paths, categories, tags, skills, instructors, media, redirects, bodies, measure }
}
export type Stored = Awaited<ReturnType<typeof loadStored>>

/** A course's sections are told each for itself: a new one does not take the whole course back to English. */
export const courseIn = ({ sections, ...course }: StoredRow, language: Language): StoredRow => ({
  ...toldIn(course, language),
  sections: (Array.isArray(sections) ? sections : []).map((section: StoredRow) => toldIn(section, language)),
})

const lessonIn = (row: StoredRow, language: Language, bodies: Bodies): StoredRow => {
  const hasBody = (code: Language) => bodies.get(code)?.has(String(row.id)) ?? false
  const languages = languagesOf(row).filter((code) => hasBody(code) || !hasBody(defaultLanguage))
  return tellIn(row, language, languages)
}

/** Lessons without their bodies, which count nevertheless: without its own a lesson is not told. */
export const readLessons = async (reading: Reading, where: Where, language: Language): Promise<LessonRow[]> => {
  const rows = await readStored(reading, 'lessons' as CollectionSlug, lessonRow, where)
  const bodies = await writtenBodies(reading, where)
  return z.array(lessonRow).parse(rows.map((row) => lessonIn(row, language, bodies)))
}

/** What was read, in one language. */
export const rowsIn = (stored: Stored, language: Language) => {
  const inIt = (rows: readonly StoredRow[]) => rows.map((row) => toldIn(row, language))
  const terms = (rows: readonly StoredRow[]) => z.array(termRow).parse(inIt(rows))
  return {
    language,
    courses: z.array(courseRow).parse(stored.courses.map((row) => courseIn(row, language))),
    lessons: z.array(lessonRow).parse(stored.lessons.map((row) => lessonIn(row, language, stored.bodies))),
    paths: z.array(pathRow).parse(inIt(stored.paths)),
    categories: terms(stored.categories),
    tags: terms(stored.tags),
    skills: terms(stored.skills),
    instructors: z.array(instructorRow).parse(inIt(stored.instructors)),
    media: mediaIn(stored.media, language),
    redirects: stored.redirects,
    measure: stored.measure,
    together: stored.together,
  }
}
export type Rows = ReturnType<typeof rowsIn>
