import { basename } from 'node:path'
import { z } from 'zod'
import { otherAlts } from './plan/matchPictures.ts'
import type { Plan, PlannedLesson, PlannedSection } from './plan/plan.ts'
import { changedInTranslations } from './plan/planTranslation.ts'

/** What an import does, or would do, in a shape for people and programs. */

export const importItem = z.object({
  what: z.enum(['create', 'change', 'remove', 'keep', 'same']),
  kind: z.enum(['course', 'section', 'lesson', 'picture']),
  file: z.string().describe('Where it stands in the folder; empty for what is not in it'),
  title: z.string(),
  fields: z.array(z.string()).describe('What changes, by name'),
})
export type ImportItem = z.infer<typeof importItem>

export const problemView = z.object({ file: z.string(), line: z.int().positive().optional(), message: z.string() })

export const courseReport = z.object({
  slug: z.string(),
  title: z.string(),
  outcome: z.enum(['planned', 'imported', 'same', 'refused']),
  items: z.array(importItem),
  warnings: z.array(problemView),
  problems: z.array(problemView).describe('Why it was refused'),
})
export type CourseReport = z.infer<typeof courseReport>

const whatOf = (isNew: boolean, fields: string[]): ImportItem['what'] =>
  isNew ? 'create' : fields.length > 0 ? 'change' : 'same'

/** What changes, in English and in other languages; of no meaning for what is new. */
const fieldsOf = ({ changed, translations }: Pick<PlannedLesson, 'changed' | 'translations'>): string[] => [
  ...changed,
  ...changedInTranslations(translations),
]

const lessonItem = ({ file, meta, stored, ...lesson }: PlannedLesson): ImportItem => {
  const fields = stored ? fieldsOf(lesson) : []
  return { what: whatOf(!stored, fields), kind: 'lesson', file, title: meta.title, fields }
}

const leftItem =
  (what: 'keep' | 'remove') =>
  (lesson: { title: string }): ImportItem => ({
    what,
    kind: 'lesson',
    file: '',
    title: lesson.title,
    fields: [],
  })

const pictureItems = ({ pictures }: Plan): ImportItem[] =>
  pictures.map(({ picture, stored }) => {
    const { file, alt } = picture
    const fields = stored
      ? [
          ...(alt === '' || stored.alt === alt ? [] : ['alt']),
          ...otherAlts({ picture, stored }).map(([code]) => `alt (${code})`),
        ]
      : []
    return { what: whatOf(!stored, fields), kind: 'picture', file, title: alt || basename(file), fields }
  })

const courseFields = ({ stored, changed, translations }: Plan): string[] =>
  stored ? [...changed, ...changedInTranslations(translations)] : []

const sectionFields = ({ isNew, changed, translations }: PlannedSection): string[] =>
  isNew ? [] : [...changed, ...changedInTranslations(translations)]

/** A plan as rows, in the order of the course. */
export const itemsOf = (plan: Plan): ImportItem[] => [
  {
    what: whatOf(!plan.stored, courseFields(plan)),
    kind: 'course',
    file: plan.file,
    title: plan.meta.title,
    fields: courseFields(plan),
  },
  ...plan.sections.flatMap((section): ImportItem[] => [
    {
      what: whatOf(section.isNew, sectionFields(section)),
      kind: 'section',
      file: section.file,
      title: section.title,
      fields: sectionFields(section),
    },
    ...section.lessons.map(lessonItem),
    ...section.kept.map(leftItem('keep')),
  ]),
  ...plan.keptSections.flatMap(({ lessons }) => lessons.map(leftItem('keep'))),
  ...plan.removed.map(leftItem('remove')),
  ...pictureItems(plan),
]

export const changesAnything = (items: ImportItem[]): boolean =>
  items.some(({ what }) => what !== 'same' && what !== 'keep')
