import { HttpError } from '@academy/kernel'
import { expect, test } from 'vitest'
import { parsedRows } from './json.ts'
import { mostOf, recordRows } from './rows.ts'

const moments = { row: recordRows['study-time.json'].element, most: mostOf['study-time.json'] }
const plans = { row: recordRows['study-plans.json'].element, most: mostOf['study-plans.json'] }
const notes = { row: recordRows['notes.json'].element, most: mostOf['notes.json'] }

const refusedBy = (read: () => unknown): string => {
  try {
    read()
  } catch (error) {
    if (error instanceof HttpError) return error.message
    throw error
  }
  return ''
}
const zeros = (count: number) => Array.from({ length: count }, () => 0)
const note = (body: string) =>
  `[{"clientId":"0d6c2f5e-6c9e-4a53-8f5b-2f6f6b6d4c11","lessonKey":"spans","lessonTitle":"Spans","body":"${body}",
    "createdAt":"2026-11-03T10:00:00Z","updatedAt":"2026-11-03T10:00:00Z"}]`

test.each<[string, () => unknown, string]>([
  ['more rows than are taken', () => parsedRows('x', JSON.stringify(zeros(200_000)), moments), '100000 rows'],
  ['the first of many that are wrong', () => parsedRows('x', JSON.stringify(zeros(90_000)), moments), '(0: '],
  [
    'one that is wrong after good ones',
    () => parsedRows('x', '[{"at":"2026-11-03T10:00:00Z","seconds":1},0]', moments),
    '(1: ',
  ],
  ['what is no list', () => parsedRows('x', '{"length":1}', moments), 'no list'],
  [
    'a long list in a row',
    () => parsedRows('x', JSON.stringify([{ restDays: zeros(200_000) }]), plans),
    '0: a list of more than 10000',
  ],
  ['half a pair in a text', () => parsedRows('x', note('\\ud800'), notes), '0.body'],
  ['a zero byte in a text', () => parsedRows('x', note('\\u0000'), notes), '0.body'],
])('is refused, by its place: %s', (_case, read, said) => {
  expect(refusedBy(read)).toContain(said)
})

test('what fits is read', () => {
  expect(parsedRows('x', note('A thought 🦉'), notes)).toEqual([expect.objectContaining({ body: 'A thought 🦉' })])
})

test('what stood before there was any plan is read too', () => {
  const first = {
    since: '1970-01-01T00:00:00.000Z',
    day: '1970-01-01',
    goalMinutes: 90,
    restDays: [],
    showsStreak: true,
  }
  expect(parsedRows('x', JSON.stringify([first]), plans)).toEqual([expect.objectContaining({ since: 0 })])
})
