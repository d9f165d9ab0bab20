import { type Ranking, rankingsOf } from './histories/rankings.ts'
import { type Behaviour, type History, madeSchool } from './histories/school.ts'
import type { Table } from './report.ts'

const now = new Date('2026-11-01T00:00:00.000Z')
const shown = 10

/** Twelve topics of twelve courses; one choice in seven is a whim. */
const usual: Behaviour = { seed: 1, students: 4000, topics: 12, perTopic: 12, whim: 0.15, daring: 0.15 }

/** How the generated students choose, by what is said of them. */
const schools: Record<string, Behaviour> = {
  'take mostly what is open to them': usual,
  'take what they like, ready for it or not': { ...usual, seed: 2, daring: 1 },
  'choose every other course on a whim': { ...usual, seed: 3, whim: 0.5 },
  'are 150 in a young academy': { ...usual, seed: 4, students: 150 },
}

type Asked = { known: History; hidden: string }

/** Everybody's last course is hidden. */
const askedOf = (histories: readonly History[]): Asked[] =>
  histories.map((history) => ({ known: history.slice(0, -1), hidden: history.at(-1) ?? '' }))

const percent = (share: number) => `${(share * 100).toFixed(1)} %`

const figuresOf = (rank: Ranking, asked: readonly Asked[]): string[] => {
  const begun = performance.now()
  const places = asked.map(({ known, hidden }, turn) => rank(known, turn).indexOf(hidden) + 1)
  const each = (performance.now() - begun) / asked.length
  const within = (most: number) => places.filter((place) => place > 0 && place <= most).length / asked.length
  return [percent(within(1)), percent(within(5)), percent(within(shown)), each.toFixed(2)]
}

/** How often the course that a generated student took last is among those suggested from what they took before. */
export const measureRecommendations = async (): Promise<Table[]> => {
  const rows = Object.entries(schools).flatMap(([said, behaviour]) => {
    const { courses, histories } = madeSchool(behaviour, now)
    const asked = askedOf(histories)
    const known = asked.map((each) => each.known)
    const rankings = rankingsOf(courses, known, shown, now)
    return Object.entries(rankings).map(([name, rank]) => [said, name, ...figuresOf(rank, asked)])
  })
  const { students, topics, perTopic } = usual
  return [
    {
      title: 'Recommendations, by generated histories',
      note: `${students} students (150 in the last school) in ${topics * perTopic} courses on ${topics} topics, each with a taste for one to three of them; seeds 1 to 4. Everybody’s last course is hidden from all that is computed, and looked for among what is suggested to them. Histories that are made by rules say what structure a ranking finds, not what people will do.`,
      head: ['students who', 'ranking', 'hit at 1', 'hit at 5', `hit at ${shown}`, 'ms each'],
      rows,
    },
  ]
}
