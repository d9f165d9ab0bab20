import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { addDays, dayIn, weekdayOf } from '@academy/learning/contract'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { streakOf } from '../../plugins/learning/src/domain/streak.ts'
import { history, pastOf } from './past.ts'

const told = history.parse(parse(readFileSync(path.join(import.meta.dirname, 'noor-haddad.yaml'), 'utf8')))
const courses = path.join(import.meta.dirname, '..', 'content', 'courses')

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** The text of each lesson of a course, by its key. */
const lessonsIn = (course: string) =>
  new Map(
    globSync('*/[0-9]*.md', { cwd: path.join(courses, course), exclude: ['**/*.de.md'] }).map((file) => {
      const text = readFileSync(path.join(courses, course, file), 'utf8')
      return [/^key: (.+)$/m.exec(text)?.[1], oneLine(text)]
    }),
  )

test.each(told.courses.map((course) => [course.course, course] as const))(
  'what is told of %s is about lessons that it has, in words that they have',
  (course, { sittings, notes }) => {
    const lessons = lessonsIn(course)
    for (const { lesson } of sittings) expect(lessons.keys()).toContain(lesson)
    for (const { lesson, quote } of notes) expect(lessons.get(lesson)).toContain(quote ?? '')
  },
)

/** A week, and the days on which clocks change somewhere, at hours that are another day elsewhere. */
const days = ['11-23', '11-24', '11-25', '11-26', '11-27', '11-28', '11-29', '10-31', '11-07', '03-28']
const moments = days.flatMap((day) => ['00:05', '08:30', '13:00', '23:55'].map((hour) => `2027-${day}T${hour}:00Z`))

test.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])(
  'nothing lies ahead and the streak lasts in %s, whenever the academy is filled',
  (zone) => {
    for (const now of moments.map((moment) => new Date(moment))) {
      const { plan, courses: known } = pastOf(told, now, zone)
      for (const { enrolledAt, sittings, notes } of known) {
        const ends = sittings.map(({ from, minutes }) => from.getTime() + minutes * 60_000)
        expect(Math.max(...ends, ...notes.map(({ at }) => at.getTime()))).toBeLessThan(now.getTime())
        expect(Math.min(...sittings.map(({ from }) => from.getTime()))).toBeGreaterThan(enrolledAt.getTime())
      }
      const today = dayIn(now.getTime(), zone)
      const begun = known.flatMap(({ sittings }) => sittings.map(({ from }) => dayIn(from.getTime(), zone)))
      const studied = [...new Set(begun)].toSorted()
      expect(studied[0]).toBe(addDays(today, -77))
      const streak = streakOf(studied, today, (day) => plan.restDays.includes(weekdayOf(day)))
      expect(streak.days).toBeGreaterThanOrEqual(16)
      expect([...streak.marks.values()]).toContain('frozen')
    }
  },
)
