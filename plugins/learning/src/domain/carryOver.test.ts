import { expect, test } from 'vitest'
import { carryOver } from './carryOver.ts'
import { outline } from './testing/outline.ts'

const one = outline({ One: ['a', 'b', 'c'] })

test.each([
  ['nothing changes for whoever did nothing', one, one, [], ['', '', '']],
  ['a lesson that stays keeps its result', one, outline({ One: ['a', 'b'] }), ['a'], ['a', '', '']],
  ['wherever it moved to', one, outline({ One: ['b'], Two: ['c', 'a'] }), ['a'], ['a', '', '']],
  ['a lesson that is gone takes its result along', one, outline({ One: ['b', 'c'] }), ['a', 'b'], ['b', 'a', '']],
  ['a lesson that is gone and was not done is no loss', one, outline({ One: ['a'] }), ['a'], ['a', '', '']],
  ['a new lesson is new', one, outline({ One: ['a', 'b', 'c', 'd'] }), ['a'], ['a', '', 'd']],
  ['a result from before counts again where its lesson is back', outline({ One: ['b'] }), one, ['a'], ['a', '', 'c']],
])('%s', (_case, from, to, done, expected) => {
  const { kept, lost, added } = carryOver(from, to, new Set(done))
  expect([kept, lost, added].map((lessons) => lessons.map(({ key }) => key).join(''))).toEqual(expected)
})

test('titles are those that the lessons have where the learner goes', () => {
  const renamed = { ...one, sections: [{ title: 'One', lessons: [{ ...one.sections[0]!.lessons[0]!, title: 'New' }] }] }
  expect(carryOver(one, renamed, new Set(['a'])).kept).toEqual([{ key: 'a', title: 'New' }])
})
