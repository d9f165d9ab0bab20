import { expect, test } from 'vitest'
import { recordIn, vouchedIn } from './record.ts'

const at = '2026-11-03T10:00:00.000Z'
const enrollment = { id: 'one', 'course.slug': 'tracing', 'course.title': 'Tracing', enrolledAt: at }
const lesson = (lessonKey: string, fraction = 1) => ({ 'enrollment.id': 'one', lessonKey, fraction, seconds: 60 })
const step = (lessonKey: string | null, reason: string) => ({ 'enrollment.id': 'one', lessonKey, reason, to: 1, at })
const files = {
  'enrollments.json': [enrollment],
  'lesson-progress.json': [lesson('own'), lesson('told'), lesson('without'), lesson('begun', 0)],
}

const lessonsIn = (rows: Record<string, object[]>) => {
  const texts = new Map(Object.entries(rows).map(([name, list]) => [name, JSON.stringify(list)]))
  const [course] = vouchedIn(recordIn({ texts })).courses
  return { told: course?.told, lessons: course?.lessons.map(({ key, fraction }) => [key, fraction]) }
}

test('an academy vouches for what its ledger has of its own, and for active time', () => {
  const ledger = [step('own', 'passed'), step('told', 'imported'), step(null, 'moved')]
  expect(lessonsIn({ ...files, 'progress-ledger.json': ledger })).toEqual({
    told: 2,
    lessons: [
      ['own', 1],
      ['begun', 0],
    ],
  })
})

test('of one without a ledger all counts', () => {
  expect(lessonsIn(files)).toMatchObject({ told: 0, lessons: { length: 4 } })
})
