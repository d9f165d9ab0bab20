import type { FolderSection } from '../folder.ts'
import type { StoredCourse, StoredLesson, StoredSection } from '../stored/stored.ts'
import { sectionMeta } from '../write/metas.ts'
import { differences } from './differences.ts'
import type { PlannedLesson, PlannedSection } from './plan.ts'
import { planSectionTranslations } from './planTranslation.ts'

type Outline = { sections: PlannedSection[]; keptSections: StoredSection[]; removed: StoredLesson[] }

/**
 * A course's sections as they will be. A lesson that the folder does not have stays at the end of its section, and its
 * section at the end of the course, unless it is to be removed.
 */
export const planOutline = (
  given: FolderSection[],
  plan: (lesson: FolderSection['lessons'][number]) => PlannedLesson,
  stored: StoredCourse | null,
  remove: boolean,
): Outline => {
  const keys = new Set(given.flatMap(({ lessons }) => lessons.map(({ meta }) => meta.key)))
  const gone = (lessons: StoredLesson[]) => lessons.filter(({ key }) => !keys.has(key))
  const storedSections = stored?.sections ?? []
  const sections = given.map(({ lessons, translations, ...section }): PlannedSection => {
    const before = storedSections.find(({ key }) => key === section.key)
    const { key, title, summary } = section
    return {
      ...section,
      id: before?.id ?? null,
      isNew: !before,
      translations: planSectionTranslations({ ...section, lessons, translations }, before ?? null),
      changed: before ? differences(sectionMeta(before), { key, title, summary }) : [],
      lessons: lessons.map(plan),
      kept: before && !remove ? gone(before.lessons) : [],
    }
  })
  const left = storedSections.filter(({ key }) => !given.some((section) => section.key === key))
  const keptSections = remove
    ? []
    : left
        .map((section) => ({ ...section, lessons: gone(section.lessons) }))
        .filter(({ lessons }) => lessons.length > 0)
  return { sections, keptSections, removed: remove ? storedSections.flatMap(({ lessons }) => gone(lessons)) : [] }
}

type Order = { key: string; lessons: string[] }[]

const orderBefore = (stored: StoredCourse): Order =>
  stored.sections.map(({ key, lessons }) => ({ key, lessons: lessons.map((lesson) => lesson.key) }))

const orderAfter = ({ sections, keptSections }: Outline): Order => [
  ...sections.map(({ key, lessons, kept }) => ({
    key,
    lessons: [...lessons.map(({ meta }) => meta.key), ...kept.map((lesson) => lesson.key)],
  })),
  ...keptSections.map(({ key, lessons }) => ({ key, lessons: lessons.map((lesson) => lesson.key) })),
]

/** Whether sections or lessons are new, gone, or in another order. */
export const outlineChanges = (stored: StoredCourse, outline: Outline): boolean =>
  JSON.stringify(orderBefore(stored)) !== JSON.stringify(orderAfter(outline))
