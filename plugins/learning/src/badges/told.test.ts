import { expect, test } from 'vitest'
import type { BadgeRule } from '../domain/badges/rule.ts'
import { inWords, progressInWords, toldOf } from './told.ts'

const among = { of: 'skill', id: 'x' } as const

test.each<[BadgeRule, string | null, string]>([
  [{ kind: 'lessons', count: 1, among: null }, null, '1 lesson done'],
  [{ kind: 'lessons', count: 5, among }, 'Tracing', '5 lessons done in “Tracing”'],
  [{ kind: 'courses', count: 3, among: null }, null, '3 courses completed'],
  [{ kind: 'course', course: 'x' }, 'Logs', '“Logs” completed'],
  [{ kind: 'first', course: 'x', count: 10 }, 'Logs', '“Logs” completed, among the first 10'],
  [{ kind: 'first', course: 'x', count: 1 }, 'Logs', '“Logs” completed first of all'],
  [{ kind: 'path', path: 'x' }, 'Engineer', 'The path “Engineer” completed'],
  [{ kind: 'skill', skill: 'x', level: 2 }, 'Tracing', 'Tracing proven at level 2 of 3'],
  [{ kind: 'streak', count: 7 }, null, '7 days of study in a row'],
  [{ kind: 'minutes', count: 600 }, null, '10 h of study'],
  [{ kind: 'minutes', count: 90 }, null, '90 minutes of study'],
])('%o', (rule, name, words) => {
  expect(inWords(toldOf(rule, name))).toBe(words)
})

test.each<[BadgeRule, number, number, string | null]>([
  [{ kind: 'lessons', count: 5, among: null }, 3, 5, '3 of 5 lessons'],
  [{ kind: 'course', course: 'x' }, 3, 5, '3 of 5 lessons'],
  [{ kind: 'course', course: 'x' }, 0, 1, null],
  [{ kind: 'streak', count: 7 }, 2, 7, '2 of 7 days, at your longest'],
  [{ kind: 'first', course: 'x', count: 10 }, 0, 1, null],
])('progress of %o at %i', (rule, have, need, words) => {
  expect(progressInWords(rule, { have, need })).toBe(words)
})
