import type { DoneBy } from './doneBy.ts'

/** The part of an edition that decides what counts; the catalogue's `EditionContent` has it. */
export type OutlineLesson = { key: string; slug: string; title: string; optional: boolean; doneBy: DoneBy }
export type Outline<Lesson extends OutlineLesson = OutlineLesson> = {
  rules: { requiredPercent: number; passPercent: number }
  sections: { title: string; lessons: Lesson[] }[]
}

/** Lessons in reading order. */
export const lessonsOf = <Lesson extends OutlineLesson>({ sections }: Outline<Lesson>): Lesson[] =>
  sections.flatMap(({ lessons }) => lessons)
