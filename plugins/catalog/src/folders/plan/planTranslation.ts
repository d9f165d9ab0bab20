import type { Language } from '@academy/kernel/languages'
import type { RichText } from '../../contract.ts'
import type { CourseFolder, FolderSection } from '../folder.ts'
import { mapTranslations } from '../folder.ts'
import type { StoredCourse, StoredSection } from '../stored/stored.ts'
import { courseTranslation, translation } from '../write/metas.ts'
import { bodyText, type Referred } from '../write/texts.ts'
import { differences } from './differences.ts'
import type { Plan, PlannedSection } from './plan.ts'

const nothingSaid = { title: '', summary: '', description: null, seo: null, outcomes: [], prerequisites: [] }

/** A file without a text has none to say. */
export const bodyOrNone = (body: RichText): RichText | null => (body.root.children.length > 0 ? body : null)

export const planSectionTranslations = (
  { translations }: FolderSection,
  stored: StoredSection | null,
): PlannedSection['translations'] =>
  mapTranslations(translations, ({ meta }, language) => ({
    meta,
    changed: differences(translation(stored?.translations[language] ?? nothingSaid), meta),
  }))

export const planCourseTranslations = (
  { translations, slug }: CourseFolder,
  stored: StoredCourse | null,
  library: Referred,
): Plan['translations'] =>
  mapTranslations(translations, ({ meta, description }, language) => {
    const before = stored?.translations[language] ?? nothingSaid
    const changed = differences(courseTranslation(before), meta)
    const text = (body: RichText | null) => bodyText(body, slug, library, language)
    if (text(before.description) !== text(description)) changed.push('description')
    return { meta, description: bodyOrNone(description), changed }
  })

/** Names of what changes in other languages, such as `title (de)`. */
export const changedInTranslations = (translations: Partial<Record<Language, { changed: string[] }>>): string[] =>
  Object.entries(translations).flatMap(([language, { changed }]) => changed.map((name) => `${name} (${language})`))
