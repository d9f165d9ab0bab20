import type { Catalogue } from '@academy/catalog/contract'
import { type Vocabulary, wordsOf } from './suggest.ts'

/** The words that “did you mean” may offer: those of titles and summaries, which say what the academy is about. */
export const vocabularyOf = (catalogue: Catalogue): Vocabulary => {
  const counts = new Map<string, number>()
  for (const text of textsOf(catalogue)) {
    for (const word of wordsOf(text)) {
      if (word.length > 2 && !/^\d+$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function* textsOf({ courses, paths, categories, tags, skills, instructors }: Catalogue): Generator<string> {
  for (const course of courses) {
    yield* [course.title, course.summary, ...course.outcomes]
    for (const section of course.sections) {
      yield* [section.title, section.summary]
      for (const lesson of section.lessons) yield* [lesson.title, lesson.summary]
    }
  }
  for (const path of paths) {
    yield* [path.title, path.summary]
    for (const stage of path.stages) yield* [stage.title, stage.summary]
  }
  for (const term of [...categories, ...tags, ...skills]) yield* [term.title, term.summary]
  for (const person of instructors) yield* [person.name, person.headline]
}
