import { z } from 'zod'
import { courseRow, lessonRow } from '../../content/rows.ts'
import { richText } from '../../contract.ts'

const flag = z.preprocess((value) => value ?? false, z.boolean())
const percent = (otherwise: number) => z.preprocess((value) => value ?? otherwise, z.number())

/** What holds for a course whose author said nothing else. */
export const defaultRules = { requiredPercent: 100, passPercent: 70 } as const

/** Stored rows with what an edition keeps of them. */
export const ruledCourse = courseRow.pick({ id: true, title: true, sections: true }).extend({
  rules: z.preprocess(
    (value) => value ?? {},
    z.object({
      requiredPercent: percent(defaultRules.requiredPercent),
      passPercent: percent(defaultRules.passPercent),
    }),
  ),
})
export type RuledCourse = z.infer<typeof ruledCourse>

export const writtenLesson = lessonRow.extend({
  optional: flag,
  body: z.preprocess((value) => value ?? null, richText.nullable()),
})
export type WrittenLesson = z.infer<typeof writtenLesson>
