import { isOwnTime, vouchedFor } from '../../domain/record/vouched.ts'
import type { LearnerRecord, RecordedCourse, RecordedTime } from './record.ts'
import type { RecordedStep } from './rows.ts'

/** The lessons as far as the ledger of the academy vouches for them itself; one with nothing but time stays as it is. */
const vouchedLessons = (lessons: readonly RecordedTime[], steps: readonly RecordedStep[]): RecordedTime[] => {
  const byLesson = Map.groupBy(steps, ({ lessonKey }) => lessonKey)
  return lessons.flatMap((lesson) => {
    if (lesson.fraction === 0) return lesson
    const vouched = vouchedFor(byLesson.get(lesson.key) ?? [])
    return vouched ? { ...lesson, ...vouched } : []
  })
}

const secondsIn = (timed: readonly { seconds: number }[]): number =>
  timed.reduce((sum, { seconds }) => sum + seconds, 0)

/** Time in lessons has no date: it is the academy's own in a course that was begun after all that the academy was told. */
const vouchedCourse = (course: RecordedCourse, toldUntil: string | null): RecordedCourse => {
  const lessons = course.steps ? vouchedLessons(course.lessons, course.steps) : course.lessons
  const told = course.lessons.length - lessons.length
  if (isOwnTime(course.enrolledAt, toldUntil)) return { ...course, lessons, told }
  const untimed = lessons.map((lesson) => ({ ...lesson, seconds: 0 }))
  return { ...course, lessons: untimed, told, toldSeconds: secondsIn(course.lessons) }
}

/**
 * What of a record its academy vouches for: nothing that it was told by a record in its turn. An academy that keeps no ledger
 * takes none over, so that its word is good for all.
 */
export const vouchedIn = (record: LearnerRecord): LearnerRecord => {
  const moments = record.moments.filter(({ at }) => isOwnTime(at, record.toldUntil))
  return {
    ...record,
    courses: record.courses.map((course) => vouchedCourse(course, record.toldUntil)),
    moments,
    toldSeconds: secondsIn(record.moments) - secondsIn(moments),
  }
}
