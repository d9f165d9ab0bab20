import type { Why } from '../contract.ts'
import { whyOf } from '../domain/why.ts'
import type { Held } from '../held.ts'
import { findLastSteps } from '../store/ledger.ts'
import type { Reading } from '../store/reading.ts'
import { courseInWords, lessonInWords } from './inWords.ts'

/** Why a course is complete or is not for whoever holds it, in words, lesson by lesson, or for the one lesson of this key. */
export const whyFor = async (reading: Reading, held: Held, lessonKey: string | null = null): Promise<Why> => {
  const why = whyOf(held.edition.content, {
    completion: held.completion,
    fractions: new Map(held.progress.map(({ lessonKey, fraction }) => [lessonKey, fraction])),
    last: await findLastSteps(reading, held.id, lessonKey),
  })
  return {
    complete: why.complete,
    words: courseInWords(why),
    lessons: why.lessons
      .filter(({ key }) => lessonKey === null || key === lessonKey)
      .map((lesson) => {
        const { last: _last, ...facts } = lesson
        return { ...facts, words: lessonInWords(lesson, why.passPercent) }
      }),
  }
}
