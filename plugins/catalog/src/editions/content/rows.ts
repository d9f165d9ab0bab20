import { defaultLanguage, type Language, languageCodes } from '@academy/kernel/languages'
import { z } from 'zod'
import { courseRow, lessonRow } from '../../content/rows.ts'
import { flatIn, type StoredRow, translationsOf } from '../../content/told.ts'
import { richText } from '../../contract.ts'
import { doneByRules } from '../../domain/doneBy.ts'
import { storedSchedule } from './schedule.ts'

const flag = z.preprocess((value) => value ?? false, z.boolean())
const percent = (otherwise: number) => z.preprocess((value) => value ?? otherwise, z.number())

/** What holds for a course whose author said nothing else. */
export const defaultRules = { requiredPercent: 100, passPercent: 70 } as const

const text = z.preprocess((value) => value ?? '', z.string())
const body = z.preprocess((value) => value ?? null, richText.nullable())

/** A row in English, and beside it what it says in the other languages that it is told in. */
const withTranslations = (row: StoredRow): StoredRow => {
  const translations = Object.fromEntries(translationsOf(row).map((code) => [code, flatIn(row, code)]))
  return { ...flatIn(row, defaultLanguage), translations }
}

const inLanguages = <Shape extends z.ZodType>(shape: Shape) =>
  z.partialRecord(z.enum(languageCodes), shape).default({} as Partial<Record<Language, z.output<Shape>>>)

const isRow = (value: unknown): value is StoredRow => typeof value === 'object' && value !== null
const rowsIn = (value: unknown): StoredRow[] => (Array.isArray(value) ? value.filter(isRow) : [])

const ruled = z.object({
  id: courseRow.shape.id,
  title: text,
  translations: inLanguages(z.object({ title: text })),
  sections: z.array(
    courseRow.shape.sections.out.element.extend({
      translations: inLanguages(z.object({ title: text, summary: text })),
    }),
  ),
  schedule: storedSchedule,
  rules: z.preprocess(
    (value) => value ?? {},
    z.object({
      requiredPercent: percent(defaultRules.requiredPercent),
      passPercent: percent(defaultRules.passPercent),
    }),
  ),
})

/** A stored course, in all its languages, with what an edition keeps of it. */
export const ruledCourse = z.preprocess((value) => {
  const { id, title, rules, schedule, sections } = isRow(value) ? value : {}
  return { ...withTranslations({ title }), id, rules, schedule, sections: rowsIn(sections).map(withTranslations) }
}, ruled)
export type RuledCourse = z.infer<typeof ruledCourse>

const written = lessonRow.extend({
  optional: flag,
  doneBy: z.preprocess((value) => value ?? 'button', z.enum(doneByRules)),
  body,
  translations: inLanguages(z.object({ title: text, summary: text, body })),
})

/** A stored lesson, in all its languages, with what an edition keeps of it. */
export const writtenLesson = z.preprocess((value) => (isRow(value) ? withTranslations(value) : value), written)
export type WrittenLesson = z.infer<typeof writtenLesson>

/** Fields to ask the database for. */
export const writtenFields = written.omit({ translations: true })
