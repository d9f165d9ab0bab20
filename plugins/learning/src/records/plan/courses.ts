import type { EditionView } from '@academy/catalog/contract'
import type { OutsideCertificate } from '../../contract.ts'
import { completionOf } from '../../domain/completion.ts'
import { type Held, holding } from '../../held.ts'
import { mayLearn } from '../../mayLearn.ts'
import { runtimeOf } from '../../runtime.ts'
import { type CourseRow, findCourses, isPublic } from '../../store/courses.ts'
import { findEnrollments } from '../../store/enrollments.ts'
import type { Reading } from '../../store/reading.ts'
import type { RecordedCourse } from '../archive/record.ts'
import type { Source } from '../source.ts'
import { isDoneBy, type LessonPlan, planLessons } from './lessons.ts'

/** A course that the student is or comes to be in. */
export type OpenCourse = {
  recorded: RecordedCourse
  state: 'joins' | 'learns'
  course: CourseRow
  /** Null when they join. */
  held: Held | null
  edition: EditionView
  lessons: LessonPlan[]
  completes: boolean
}

/** A course that the student left here: nothing happens in it before they enroll again. */
export type LeftCourse = { recorded: RecordedCourse; state: 'left-here'; title: string; held: Held }

export type CoursePlan =
  | OpenCourse
  | LeftCourse
  | { recorded: RecordedCourse; state: 'needs-grant' | 'not-here'; title: string }

/** For whom, from where, and when; `outside` are the certificates in it that the academy signed. */
export type Of = {
  student: string
  /** The zone of their profile. */
  timeZone: string | null
  source: Source
  outside: readonly OutsideCertificate[]
  now: string
}

/** Back in the academy that it comes from, somebody goes on in the edition that they held; elsewhere in the current one. */
const editionToJoin = async (
  { payload, req }: Reading,
  course: string,
  held: number | null,
  { standing }: Source,
): Promise<EditionView | null> => {
  const { editions } = runtimeOf(payload)
  const known = standing === 'own' ? await editions.listOf(payload, course, req) : []
  return known.find(({ number }) => number === held) ?? editions.current(payload, course, req)
}

const planCourse = async (
  reading: Reading,
  recorded: RecordedCourse,
  { course, held }: { course: CourseRow | undefined; held: Held | null },
  of: Of,
): Promise<CoursePlan> => {
  const title = course?.title ?? recorded.title
  if (!course || !(held || isPublic(course))) return { recorded, state: 'not-here', title }
  if (held?.leftAt) return { recorded, state: 'left-here', title, held }
  if (!(await mayLearn(reading, of.student, course))) return { recorded, state: 'needs-grant', title }
  const edition = held?.edition ?? (await editionToJoin(reading, course.id, recorded.edition, of.source))
  if (!edition) return { recorded, state: 'not-here', title }
  const lessons = await planLessons(reading, recorded, { held, edition }, of)
  const done = new Set([...(held?.done ?? []), ...lessons.filter(isDoneBy).map(({ recorded: { key } }) => key)])
  const completes = !held?.completion.complete && completionOf(edition.content, done).complete
  return { recorded, state: held ? 'learns' : 'joins', course, held, edition, lessons, completes }
}

/** What becomes of each course of a record, matched by its address; of one that stands there twice, the first. */
export const planCourses = async (
  reading: Reading,
  recorded: readonly RecordedCourse[],
  of: Of,
): Promise<CoursePlan[]> => {
  const courses = [
    ...new Map(recorded.toReversed().map((each) => [each.slug ?? each.title, each])).values(),
  ].toReversed()
  const slugs = courses.flatMap(({ slug }) => slug ?? [])
  const found = await findCourses(reading, { slug: { in: slugs } })
  const enrolled = await holding(reading, await findEnrollments(reading, { student: { equals: of.student } }))
  const bySlug = new Map(found.map((course) => [course.slug, course]))
  const byCourse = new Map(enrolled.map((held) => [held.course.id, held]))
  const plans: CoursePlan[] = []
  for (const each of courses) {
    const course = each.slug === null ? undefined : bySlug.get(each.slug)
    plans.push(await planCourse(reading, each, { course, held: byCourse.get(course?.id ?? '') ?? null }, of))
  }
  return plans
}

export const isOpenCourse = (plan: CoursePlan): plan is OpenCourse => plan.state === 'joins' || plan.state === 'learns'
