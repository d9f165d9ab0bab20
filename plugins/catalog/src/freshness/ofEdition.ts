import { z } from 'zod'
import { isPublic, type Reading, readRows } from '../content/loadRows.ts'
import { emptyBody } from '../content/published.ts'
import { courseRow, lessonRow } from '../content/rows.ts'
import { toVerified } from '../content/toCatalogue.ts'
import { type EditionLesson, richText, type Verified } from '../contract.ts'
import { digestOf } from '../editions/content/canonical.ts'
import { readMeasure } from './measure.ts'

const statedLesson = lessonRow
  .pick({ id: true, course: true, verified: true })
  .extend({ body: z.preprocess((value) => value ?? null, richText.nullable()) })
const statedCourse = courseRow.pick({ id: true, verified: true })

const publicRow = (id: string) => ({ and: [isPublic, { id: { equals: id } }] })

/**
 * What a lesson of an edition was verified with. A statement is about a text: it is told only while what readers see now is
 * the text that the edition has. Null otherwise, and where nothing is stated.
 */
export const verifiedOf = async (reading: Reading, { id, text }: EditionLesson): Promise<Verified | null> => {
  const [lesson] = await readRows(reading, 'lessons', statedLesson, publicRow(id))
  if (!lesson || digestOf(lesson.body ?? emptyBody) !== text) return null
  const judge = { now: new Date(), measure: await readMeasure(reading) }
  const own = toVerified(lesson.verified, judge)
  if (own || !lesson.course) return own
  const [course] = await readRows(reading, 'courses', statedCourse, publicRow(lesson.course))
  return toVerified(course?.verified, judge)
}
