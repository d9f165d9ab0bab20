import { describe, expect, test } from 'vitest'
import type { Facts } from './facts.ts'
import { isFulfilled, measure } from './measure.ts'
import type { BadgeRule } from './rule.ts'

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}`
const at = (number: number) => `${day(number)}T09:00:00.000Z`
const done = (course: string, ...days: number[]) => days.map((number) => ({ course, at: at(number) }))

const nothing: Facts = {
  lessons: [],
  courses: [],
  begun: new Map(),
  topics: new Map(),
  paths: new Map(),
  places: new Map(),
  streak: [],
  seconds: 0,
}

/** Two lessons of tracing, which is complete and teaches spans, and one of logs, which is begun. */
const some: Facts = {
  lessons: [...done('tracing', 5, 3), ...done('logs', 4)],
  courses: done('tracing', 5),
  begun: new Map([['logs', { done: 1, needed: 4 }]]),
  topics: new Map([
    ['tracing', { category: 'performance', teaches: [{ skill: 'spans', level: 2 }] }],
    ['logs', { category: 'basics', teaches: [{ skill: 'spans', level: 3 }] }],
  ]),
  paths: new Map([['engineer', at(6)]]),
  places: new Map([['tracing', { place: 3, at: at(5) }]]),
  streak: [day(3), day(4), day(9)],
  seconds: 3599,
}

const lessons = (count: number, among: Extract<BadgeRule, { kind: 'lessons' }>['among'] = null): BadgeRule => ({
  kind: 'lessons',
  count,
  among,
})
const courses = (count: number, among: Extract<BadgeRule, { kind: 'courses' }>['among'] = null): BadgeRule => ({
  kind: 'courses',
  count,
  among,
})

describe('what somebody has of a badge', () => {
  test.each<[string, BadgeRule, [have: number, need: number, at: string | null]]>([
    ['lessons of all courses, by the day of the last that it took', lessons(3), [3, 3, at(5)]],
    ['more than it takes is no more than it takes', lessons(2), [2, 2, at(4)]],
    ['fewer are told as they are', lessons(5), [3, 5, null]],
    ['lessons of one course', lessons(2, { of: 'course', id: 'tracing' }), [2, 2, at(5)]],
    ['lessons of a category', lessons(2, { of: 'category', id: 'basics' }), [1, 2, null]],
    ['lessons of a skill', lessons(3, { of: 'skill', id: 'spans' }), [3, 3, at(5)]],
    ['lessons of what is about nothing of the sort', lessons(1, { of: 'skill', id: 'alerts' }), [0, 1, null]],
    ['courses that are complete', courses(1), [1, 1, at(5)]],
    ['a course that is begun is none', courses(2), [1, 2, null]],
    ['courses of a category', courses(1, { of: 'category', id: 'basics' }), [0, 1, null]],
    ['a course that is complete', { kind: 'course', course: 'tracing' }, [1, 1, at(5)]],
    ['a course that is begun, by its lessons', { kind: 'course', course: 'logs' }, [1, 4, null]],
    ['a course that is not begun', { kind: 'course', course: 'alerts' }, [0, 1, null]],
    ['the last of the first', { kind: 'first', course: 'tracing', count: 3 }, [1, 1, at(5)]],
    ['one after the first', { kind: 'first', course: 'tracing', count: 2 }, [0, 1, null]],
    ['nobody of the first', { kind: 'first', course: 'logs', count: 9 }, [0, 1, null]],
    ['a path', { kind: 'path', path: 'engineer' }, [1, 1, at(6)]],
    ['another path', { kind: 'path', path: 'manager' }, [0, 1, null]],
    ['a skill at its level', { kind: 'skill', skill: 'spans', level: 2 }, [2, 2, at(5)]],
    ['a skill below it: what is begun proves nothing', { kind: 'skill', skill: 'spans', level: 3 }, [2, 3, null]],
    ['days in a row, by the day on which they were', { kind: 'streak', count: 3 }, [3, 3, `${day(9)}T12:00:00.000Z`]],
    ['fewer days in a row', { kind: 'streak', count: 7 }, [3, 7, null]],
    ['whole minutes', { kind: 'minutes', count: 60 }, [59, 60, null]],
    ['minutes, of which nobody knows when', { kind: 'minutes', count: 59 }, [59, 59, null]],
  ])('%s', (_case, rule, expected) => {
    const { have, need, at: when } = measure(rule, some)
    expect([have, need, when]).toEqual(expected)
  })

  test.each<[string, BadgeRule]>([
    ['lessons', lessons(1)],
    ['courses', courses(1)],
    ['a course', { kind: 'course', course: 'tracing' }],
    ['a place', { kind: 'first', course: 'tracing', count: 100 }],
    ['a path', { kind: 'path', path: 'engineer' }],
    ['a skill', { kind: 'skill', skill: 'spans', level: 1 }],
    ['a streak', { kind: 'streak', count: 1 }],
    ['minutes', { kind: 'minutes', count: 1 }],
  ])('whoever has done nothing has nothing: %s', (_case, rule) => {
    const measured = measure(rule, nothing)
    expect([measured.have, isFulfilled(measured)]).toEqual([0, false])
  })
})

test('a course whose lessons are all done and that is not complete is not as good as complete', () => {
  const begun = new Map([['logs', { done: 4, needed: 4 }]])
  expect(isFulfilled(measure({ kind: 'course', course: 'logs' }, { ...nothing, begun }))).toBe(false)
})
