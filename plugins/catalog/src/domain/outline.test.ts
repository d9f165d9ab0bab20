import { expect, test } from 'vitest'
import { lessonIds, repeatedLesson } from './outline.ts'

test('lessons come in reading order, populated or not', () => {
  expect(lessonIds([{ lessons: ['a', { id: 'b' }] }, { lessons: null }, { lessons: [null, 'c'] }])).toEqual([
    'a',
    'b',
    'c',
  ])
})

test.each([
  ['a draft without sections repeats nothing', null, null],
  ['different lessons repeat nothing', [{ lessons: ['a'] }, { lessons: ['b'] }], null],
  ['a lesson in two sections is found', [{ lessons: ['a'] }, { lessons: [{ id: 'a' }] }], 'a'],
])('%s', (_case, sections, repeated) => {
  expect(repeatedLesson(sections)).toBe(repeated)
})
