import { describe, expect, test } from 'vitest'
import { completionOf } from './completion.ts'
import { outline } from './testing/outline.ts'

const five = outline({ One: ['a', 'b', 'c'], Two: ['d', 'e'] })
const most = outline({ One: ['a', 'b', 'c'], Two: ['d', 'e'] }, 80)
const withExtras = outline({ One: ['a', 'extra?', 'b'] })

describe('completion', () => {
  test.each([
    ['nothing done', five, [], 0, 5, 0, 'not-started'],
    ['one of five', five, ['a'], 1, 5, 20, 'in-progress'],
    ['a percent is never rounded up to all', outline({ One: ['a', 'b', 'c'] }), ['a', 'b'], 2, 3, 66, 'in-progress'],
    ['everything', five, ['a', 'b', 'c', 'd', 'e'], 5, 5, 100, 'complete'],
    ['as much as the rule asks', most, ['a', 'b', 'c', 'd'], 4, 5, 80, 'complete'],
    ['less than the rule asks', most, ['a', 'b', 'c'], 3, 5, 60, 'in-progress'],
    ['optional lessons are left out', withExtras, ['a', 'b'], 2, 2, 100, 'complete'],
    ['an optional lesson alone is a start', withExtras, ['extra'], 0, 2, 0, 'in-progress'],
    ['what another edition had does not count', five, ['a', 'gone'], 1, 5, 20, 'in-progress'],
    ['a course without lessons is never complete', outline({}), ['a'], 0, 0, 0, 'not-started'],
    ['nor is one of optional lessons only', outline({ One: ['extra?'] }), ['extra'], 0, 0, 0, 'in-progress'],
  ])('%s', (_case, of, done, doneLessons, countedLessons, percent, state) => {
    const completion = completionOf(of, new Set(done))
    expect(completion).toMatchObject({ doneLessons, countedLessons, percent, state, complete: state === 'complete' })
  })
})

describe('why a course is not complete', () => {
  const why = (of: typeof five, done: string[]) => {
    const { needed, missing } = completionOf(of, new Set(done))
    return [needed, missing.map(({ key }) => key).join('')]
  }
  test.each([
    ['all that are missing when all are needed', five, ['a', 'd'], [3, 'bce']],
    ['fewer than are missing when the rule leaves some over', most, ['a', 'b', 'c'], [1, 'de']],
    ['nothing once it is complete', most, ['a', 'b', 'c', 'e'], [0, '']],
    ['no optional lesson', withExtras, ['a'], [1, 'b']],
  ])('%s', (_case, of, done, expected) => {
    expect(why(of, done)).toEqual(expected)
  })
})

describe('where to go on', () => {
  test.each([
    ['the first lesson', five, [], 'a'],
    ['the first that is left', five, ['a', 'c'], 'b'],
    ['past an optional lesson', withExtras, ['a'], 'b'],
    ['to the optional one when no other is left', withExtras, ['a', 'b'], 'extra'],
    ['nowhere when all is done', five, ['a', 'b', 'c', 'd', 'e'], undefined],
  ])('%s', (_case, of, done, key) => {
    expect(completionOf(of, new Set(done)).next?.key).toBe(key)
  })

  test.each([
    ['where one was', five, ['a'], 'd', 'd'],
    ['past where one was, when that is done', five, ['a', 'd'], 'd', 'e'],
    ['from the start again after the end', five, ['a', 'e'], 'e', 'b'],
    ['on an optional lesson that one was in', withExtras, ['a'], 'extra', 'extra'],
    ['the first that is left, when one was in a lesson of another edition', five, ['a'], 'gone', 'b'],
  ])('%s', (_case, of, done, last, key) => {
    expect(completionOf(of, new Set(done), last).next?.key).toBe(key)
  })
})

test('what is closed counts, and is not where to go on', () => {
  const closed = new Set(['b', 'c'])
  expect(completionOf(five, new Set(['a']), null, closed)).toMatchObject({ needed: 4, next: { key: 'd' } })
  expect(completionOf(five, new Set(['a']), 'b', closed).next?.key).toBe('d')
  expect(completionOf(five, new Set(['a', 'd', 'e']), null, closed)).toMatchObject({ complete: false, next: null })
})

test('a course that was looked into is begun', () => {
  expect(completionOf(five, new Set(), 'a').state).toBe('in-progress')
})
