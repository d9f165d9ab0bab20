import type { Facts } from '../domain/badges/facts.ts'
import type { BadgeRule } from '../domain/badges/rule.ts'
import { requiredLessons } from '../domain/completion.ts'
import { completedEdition, countedIn, type StudiedCourse } from '../domain/skills/studied.ts'
import { findStudied, type KnownEditions } from '../skills/studied.ts'
import type { Reading } from '../store/reading.ts'
import { categoriesOf, findStudents, type StudentRow } from './factRows.ts'
import { type Places, placesIn } from './places.ts'
import { reachedBy } from './reached.ts'

type Known = { categories: ReadonlyMap<string, string | null>; places: Places; streak: Facts['streak'] }

const factsFrom = (
  { student, seconds, paths }: StudentRow,
  studied: readonly StudiedCourse[],
  { categories, places, streak }: Known,
): Facts => {
  const complete = new Map(studied.map((each) => [each.course, completedEdition(each)]))
  const lastOf = ({ course, done }: StudiedCourse): string => {
    const edition = complete.get(course)
    const times = edition ? countedIn(edition, done).doneOnes.flatMap(({ key }) => done.get(key) ?? []) : []
    return times.toSorted().at(-1) ?? ''
  }
  return {
    lessons: studied.flatMap(({ course, done }) => [...done.values()].map((at) => ({ course, at }))),
    courses: studied
      .filter(({ course }) => complete.get(course))
      .map((each) => ({ course: each.course, at: lastOf(each) })),
    begun: new Map(
      studied.flatMap(({ course, editions: [held], done }): [string, { done: number; needed: number }][] => {
        if (!held || complete.get(course)) return []
        const { counted, doneOnes } = countedIn(held, done)
        const needed = requiredLessons(counted.length, held.requiredPercent)
        return [[course, { done: doneOnes.length, needed: Math.max(1, needed) }]]
      }),
    ),
    topics: new Map(
      studied.map(({ course, teaches }) => [course, { category: categories.get(course) ?? null, teaches }]),
    ),
    paths: new Map(Object.entries(paths)),
    places: places.get(student) ?? new Map(),
    streak,
    seconds,
  }
}

/**
 * What is known of these students that such rules ask about, in as many queries however many rules and students there are.
 * Asks nobody's rights: whoever calls it names the students.
 */
export const factsOf = async (
  reading: Reading,
  students: readonly string[],
  rules: readonly BadgeRule[],
  { now, known = new Map() }: { now: Date; known?: KnownEditions },
): Promise<Map<string, Facts>> => {
  const studied = await findStudied(reading, students, known)
  const courses = new Set([...studied.values()].flat().map(({ course }) => course))
  const categories = await categoriesOf(reading, courses)
  const places = await placesIn(reading, rules)
  const rows = await findStudents(reading, students)
  const people = rows.map(({ student, timeZone }) => ({ id: student, timeZone }))
  const asksForDays = rules.some(({ kind }) => kind === 'streak')
  const streaks = asksForDays ? await reachedBy(reading, people, now.getTime()) : null
  return new Map(
    rows.map((row) => {
      const { student } = row
      const known = { categories, places, streak: streaks?.get(student) ?? [] }
      return [student, factsFrom(row, studied.get(student) ?? [], known)]
    }),
  )
}
