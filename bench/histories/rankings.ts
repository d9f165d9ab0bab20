import { nearnessOf, popularityOf } from '../../plugins/learning/src/domain/recommendations/affinity.ts'
import type { CourseFacts, Learner } from '../../plugins/learning/src/domain/recommendations/facts.ts'
import { adviser } from '../../plugins/learning/src/domain/recommendations/suggest.ts'
import { provenBy } from '../../plugins/learning/src/domain/skills/proven.ts'
import type { History } from './school.ts'

/** The courses that a student is shown, the best first. */
export type Ranking = (history: History, turn: number) => readonly string[]

const learnerOf = (history: History, byId: ReadonlyMap<string, CourseFacts>): Learner => ({
  taken: history.toReversed(),
  proven: provenBy(
    history.map((course) => ({
      course,
      hasLeft: false,
      teaches: byId.get(course)?.teaches ?? [],
      editions: [{ requiredPercent: 100, lessons: [{ key: 'all', optional: false }] }],
      done: new Map([['all', '']]),
    })),
  ),
})

/** What is compared; each knows the histories without what is hidden of them. */
export const rankingsOf = (
  courses: readonly CourseFacts[],
  known: readonly History[],
  limit: number,
  now: Date,
): Record<string, Ranking> => {
  const together = nearnessOf(known)
  const popularity = popularityOf(known)
  const byId = new Map(courses.map((course) => [course.id, course]))
  const ids = courses.map(({ id }) => id)
  const advise = adviser({ courses, together, popularity }, now)
  const byWorth = (worth: (id: string) => number, history: History) => {
    const worths = new Map(ids.filter((id) => !history.includes(id)).map((id) => [id, worth(id)]))
    return [...worths]
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, limit)
      .map(([id]) => id)
  }
  return {
    'plain popularity': (history) => byWorth((id) => popularity.get(id) ?? 0, history),
    'what others took as well, alone': (history) =>
      byWorth((id) => history.reduce((sum, taken) => sum + (together.get(taken)?.get(id) ?? 0), 0), history),
    'our rule': (history, turn) => advise(learnerOf(history, byId), { limit, turn }).map(({ course }) => course),
  }
}
