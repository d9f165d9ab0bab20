import type { Why } from '../contract.ts'
import { usualZone } from '../domain/plans.ts'
import { whyOf } from '../domain/why.ts'
import type { Held } from '../held.ts'
import { findLastSteps } from '../store/ledger.ts'
import type { Reading } from '../store/reading.ts'
import { courseInWords, daysIn, lessonInWords } from './inWords.ts'

type Asked = {
  /** The student’s own; null when they have set none. */
  timeZone: string | null
  /** Narrows it to the one lesson of this key. */
  lessonKey?: string
}

/** Why a course is complete or is not for whoever holds it, in words, lesson by lesson. */
export const whyFor = async (reading: Reading, held: Held, { timeZone, lessonKey }: Asked): Promise<Why> => {
  const dayOf = daysIn(timeZone ?? usualZone)
  const why = whyOf(held.edition.content, {
    completion: held.completion,
    fractions: new Map(held.progress.map(({ lessonKey, fraction }) => [lessonKey, fraction])),
    last: await findLastSteps(reading, held.id, lessonKey),
  })
  return {
    complete: why.complete,
    words: courseInWords(why),
    lessons: why.lessons
      .filter(({ key }) => lessonKey === undefined || key === lessonKey)
      .map((lesson) => {
        const { last: _last, ...facts } = lesson
        return { ...facts, words: lessonInWords(lesson, why.passPercent, dayOf) }
      }),
  }
}
