import type { FlattenedField } from 'payload'
import { expect, test } from 'vitest'
import { canMatch } from './values.ts'

const level = { name: 'level', type: 'select', options: ['low', { label: 'High', value: 'high' }] } as FlattenedField
const minutes = { name: 'minutes', type: 'number' } as FlattenedField
const course = { name: 'course', type: 'relationship', relationTo: 'courses' } as FlattenedField
const title = { name: 'title', type: 'text' } as FlattenedField
const id = '0b0c2d63-54cb-4bd7-9d0c-1f2a5a3a6b1e'

test.each<[string, FlattenedField | undefined, string, unknown, boolean]>([
  ['an option that there is not', level, 'equals', 'medium', false],
  ['part of an option', level, 'like', 'hi', false],
  ['one wrong option of a list', level, 'in', 'low,medium', false],
  ['a word where a number stands', minutes, 'greater_than', 'abc', false],
  ['a number without end', minutes, 'equals', '1e400', false],
  ['a list of ids that are none', course, 'in', 'a,b', false],
  [
    'a word where there is only yes and no',
    { name: 'open', type: 'checkbox' } as FlattenedField,
    'equals',
    'abc',
    false,
  ],
  ['a zero byte', title, 'like', 'a\0b', false],
  ['a place on a map', title, 'near', '1,2', false],
  ['an option', level, 'in', ['low', 'high'], true],
  ['no option', level, 'equals', null, true],
  ['whether there is one', level, 'exists', 'true', true],
  ['a number as text', minutes, 'less_than', '10', true],
  ['a list of ids', course, 'in', [id], true],
  ['any text', title, 'like', 'a,b', true],
  ['a field that Payload will refuse', undefined, 'equals', 'x', true],
])('%s', (_case, field, operator, value, expected) => {
  expect(canMatch(field, operator, value)).toBe(expected)
})
