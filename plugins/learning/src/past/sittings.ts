import type { EditionLesson } from '@academy/catalog/contract'
import { type Beat, longestBeat } from '../domain/beats.ts'
import type { LessonStep } from '../steps/bring.ts'
import type { Sitting } from './past.ts'

export const endOf = ({ from, minutes }: Sitting): Date => new Date(from.getTime() + minutes * 60_000)

/** As a device would have told of it. */
export const beatsOf = (enrollment: string, sitting: Sitting): Beat[] => {
  const [start, end] = [sitting.from.getTime(), endOf(sitting).getTime()]
  return Array.from({ length: Math.ceil((end - start) / longestBeat) }, (_none, index) => {
    const from = start + index * longestBeat
    return { enrollment, lesson: sitting.lesson, from, to: Math.min(end, from + longestBeat) }
  })
}

/** The step that a sitting ended with, by what makes the lesson done. */
export const stepsOf = (lessons: ReadonlyMap<string, EditionLesson>, sittings: readonly Sitting[]): LessonStep[] =>
  sittings.flatMap((sitting): LessonStep[] => {
    const { lesson: lessonKey, done } = sitting
    const doneBy = lessons.get(lessonKey)?.doneBy
    if (!done || !doneBy) return []
    const step = { from: 0, to: 1, reason: doneBy === 'button' ? ('done' as const) : doneBy }
    return [{ lessonKey, step, at: endOf(sitting).toISOString() }]
  })
