import type { CourseWhy, LessonWhy } from '../domain/why.ts'
import { strings } from './strings.ts'

const { course: ofCourse, lesson: ofLesson } = strings

const whenDone = ({ last }: LessonWhy): string => {
  if (last?.reason === 'imported') return last.note ? ofLesson.proven(last.at, last.note) : ofLesson.claimed(last.at)
  const say = last && ofLesson.done[last.reason as keyof typeof ofLesson.done]
  return say ? say(last.at) : ofLesson.isDone
}

const soFar = ({ doneBy, fraction }: LessonWhy): string[] => {
  if (fraction <= 0) return []
  return [doneBy === 'watched' ? ofLesson.watched(fraction) : ofLesson.part(fraction)]
}

const lastStep = ({ last }: LessonWhy): string[] => {
  if (last?.reason === 'undone') return [ofLesson.undone(last.at)]
  return last?.reason === 'lowered' ? [ofLesson.lowered(last.at, last.note ?? '')] : []
}

/** Sentences on why a lesson is done or is not: its rule, what there is of it, and what happened last. */
export const lessonInWords = (why: LessonWhy, passPercent: number): string[] => {
  if (why.done) return [whenDone(why)]
  const optional = why.optional ? [ofLesson.optional] : []
  return [ofLesson.rules[why.doneBy](passPercent), ...soFar(why), ...lastStep(why), ...optional]
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
