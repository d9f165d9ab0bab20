import { expect, test } from 'vitest'
import { fieldsOf, type RuleFields, readRule } from './rule.ts'

const id = '0194f3a2-7c1e-7d43-9b5e-4a1f2c3d4e5f'

test.each<[string, RuleFields, object]>([
  ['lessons of anything', { kind: 'lessons', count: 5, among: 'any' }, { kind: 'lessons', count: 5, among: null }],
  [
    'lessons of a skill, whatever else was chosen before',
    { kind: 'lessons', count: 5, among: 'skill', skill: id, course: id, level: 2 },
    { kind: 'lessons', count: 5, among: { of: 'skill', id } },
  ],
  ['a course by its document', { kind: 'course', course: { id } }, { kind: 'course', course: id }],
  ['a skill with its level', { kind: 'skill', skill: id, level: 3 }, { kind: 'skill', skill: id, level: 3 }],
  ['days in a row', { kind: 'streak', count: 7 }, { kind: 'streak', count: 7 }],
])('reads %s', (_case, fields, rule) => {
  expect(readRule(fields).data).toEqual(rule)
})

test.each<[string, RuleFields, (string | number)[]]>([
  ['nothing at all', {}, ['kind']],
  ['a kind that is none', { kind: 'rank' }, ['kind']],
  ['no number', { kind: 'lessons', among: 'any' }, ['count']],
  ['none of something', { kind: 'lessons', count: 0 }, ['count']],
  ['half a lesson', { kind: 'lessons', count: 1.5 }, ['count']],
  ['more than a year of days', { kind: 'streak', count: 367 }, ['count']],
  ['lessons of no course', { kind: 'lessons', count: 1, among: 'course' }, ['among', 'id']],
  ['courses of a course', { kind: 'courses', count: 1, among: 'course', course: id }, ['among', 'of']],
  ['no course', { kind: 'course' }, ['course']],
  ['a skill without a level', { kind: 'skill', skill: id }, ['level']],
  ['no path', { kind: 'path', path: null }, ['path']],
])('refuses %s and names the field', (_case, fields, path) => {
  expect(readRule(fields).error?.issues[0]?.path).toEqual(path)
})

test('what another kind asked for is emptied', () => {
  const sent = { kind: 'lessons', count: 5, among: 'category', category: id, course: id, skill: id, level: 2 }
  const rule = readRule(sent).data
  const none = { level: null, course: null, skill: null, path: null }
  expect(rule && fieldsOf(rule)).toEqual({ kind: 'lessons', count: 5, among: 'category', category: id, ...none })
})
