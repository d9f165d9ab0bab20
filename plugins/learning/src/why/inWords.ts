import type { CourseWhy, LessonWhy } from '../domain/why.ts'
import { strings } from './strings.ts'

const { course: ofCourse, lesson: ofLesson } = strings

/** The day of an instant, as the student reads it. */
type DayOf = (instant: string) => string

/** Days in somebody's own time zone: an ISO instant → `3 Nov 2026`. */
export const daysIn = (timeZone: string): DayOf => {
  const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone })
  return (instant) => days.format(new Date(instant))
}

const whenDone = ({ last }: LessonWhy, dayOf: DayOf): string => {
  if (!last) return ofLesson.isDone
  const on = dayOf(last.at)
  if (last.reason === 'imported') return last.note ? ofLesson.proven(on, last.note) : ofLesson.claimed(on)
  return ofLesson.done[last.reason as keyof typeof ofLesson.done]?.(on) ?? ofLesson.isDone
}

const soFar = ({ doneBy, fraction }: LessonWhy): string[] => {
  if (fraction <= 0) return []
  return [doneBy === 'watched' ? ofLesson.watched(fraction) : ofLesson.part(fraction)]
}

const lastStep = ({ last }: LessonWhy, dayOf: DayOf): string[] => {
  if (last?.reason === 'undone') return [ofLesson.undone(dayOf(last.at))]
  return last?.reason === 'lowered' ? [ofLesson.lowered(dayOf(last.at), last.note ?? '')] : []
}

/** Sentences on why a lesson is done or is not: its rule, what there is of it, and what happened last. */
export const lessonInWords = (why: LessonWhy, passPercent: number, dayOf: DayOf): string[] => {
  if (why.done) return [whenDone(why, dayOf)]
  const optional = why.optional ? [ofLesson.optional] : []
  return [ofLesson.rules[why.doneBy](passPercent), ...soFar(why), ...lastStep(why, dayOf), ...optional]
}

/** Sentences on why a course is complete or is not. */
export const courseInWords = (why: CourseWhy): string[] => {
  const { complete, doneLessons, countedLessons, requiredPercent, needed, lessons } = why
  if (countedLessons === 0) return [ofCourse.nothing]
  if (complete) return [ofCourse.complete(doneLessons, countedLessons)]
  const missing = lessons.filter(({ done, optional }) => !done && !optional).map(({ title }) => title)
  return [
    ofCourse.have(doneLessons, countedLessons),
    requiredPercent === 100 ? ofCourse.all : ofCourse.some(requiredPercent),
    missing.length === needed ? ofCourse.missing(missing) : ofCourse.anyOf(needed, missing),
  ]
}
