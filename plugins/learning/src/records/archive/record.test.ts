import { expect, test } from 'vitest'
import { recordIn } from './record.ts'
import { vouchedIn } from './vouched.ts'

const at = '2026-11-03T10:00:00.000Z'
const enrollment = { id: 'one', 'course.slug': 'tracing', 'course.title': 'Tracing', enrolledAt: at }
const lesson = (lessonKey: string, fraction = 1) => ({ 'enrollment.id': 'one', lessonKey, fraction, seconds: 60 })
const step = (lessonKey: string | null, reason: string) => ({ 'enrollment.id': 'one', lessonKey, reason, to: 1, at })
const files = {
  'enrollments.json': [enrollment],
  'lesson-progress.json': [lesson('own'), lesson('told'), lesson('without'), lesson('begun', 0)],
}

const vouched = (rows: Record<string, object[]>) =>
  vouchedIn(recordIn({ texts: new Map(Object.entries(rows).map(([name, list]) => [name, JSON.stringify(list)])) }))
const lessonsIn = (rows: Record<string, object[]>) => {
  const [course] = vouched(rows).courses
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

test('where an academy took in records, time counts that is later than the newest of them', () => {
  const later = { ...enrollment, id: 'later', enrolledAt: '2026-11-20T10:00:00.000Z' }
  const { courses, moments, toldSeconds } = vouched({
    'enrollments.json': [enrollment, later],
    'lesson-progress.json': [lesson('one'), { ...lesson('two'), 'enrollment.id': 'later' }],
    'study-time.json': [at, '2026-11-10T10:00:00.000Z', later.enrolledAt].map((moment) => ({
      at: moment,
      seconds: 90,
    })),
    'records-brought-in.json': ['2026-11-10T10:00:00.000Z', '2026-11-01T10:00:00.000Z'].map((madeAt) => ({ madeAt })),
  })
  expect(courses.map(({ lessons, toldSeconds: told }) => [lessons[0]?.fraction, lessons[0]?.seconds, told])).toEqual([
    [1, 0, 60],
    [1, 60, 0],
  ])
  expect([moments, toldSeconds]).toEqual([[{ at: later.enrolledAt, seconds: 90 }], 180])
})
