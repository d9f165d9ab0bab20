import { describe, expect, test } from 'vitest'
import { completionOf } from '../domain/completion.ts'
import { outline } from '../domain/testing/outline.ts'
import { type LastStep, type LessonWhy, whyOf } from '../domain/why.ts'
import { courseInWords, daysIn, lessonInWords } from './inWords.ts'

const whyHere = (of: ReturnType<typeof outline>, done: string[]) =>
  whyOf(of, {
    completion: completionOf(of, new Set(done)),
    fractions: new Map(done.map((key) => [key, 1])),
    last: new Map(),
  })

test.each([
  ['names what is missing', outline({ One: ['a', 'b', 'c'] }), ['a'], 'Not done yet: “B”, “C”.'],
  [
    'says how many of those that are left',
    outline({ One: ['a', 'b', 'c'] }, 60),
    ['a'],
    'Any 1 of these make it complete: “B”, “C”.',
  ],
  ['leaves out what is optional', outline({ One: ['a', 'b?', 'c'] }), ['a'], 'Not done yet: “C”.'],
  [
    'says that it is complete',
    outline({ One: ['a', 'b'] }),
    ['a', 'b'],
    'Complete: you have done 2 of the 2 lessons that count.',
  ],
  [
    'says that it cannot be',
    outline({ One: ['a?'] }),
    [],
    'This edition has no lessons that count, so it cannot become complete.',
  ],
])('a course %s', (_case, of, done, expected) => {
  expect(courseInWords(whyHere(of, done)).at(-1)).toBe(expected)
})

describe('a lesson', () => {
  const lesson: LessonWhy = {
    key: 'a',
    slug: 'a',
    title: 'A',
    optional: false,
    doneBy: 'button',
    fraction: 0,
    done: false,
    last: null,
  }
  const step = (reason: LastStep['reason'], note: string | null = null): LastStep => ({
    reason,
    at: '2026-11-03T10:00:00.000Z',
    note,
  })
  test.each([
    ['says its rule', {}, 'It is done when you mark it as done.'],
    ['says what passes', { doneBy: 'passed' }, 'It is done when you pass its quiz with at least 70 %.'],
    [
      'says how much there is',
      { doneBy: 'watched', fraction: 0.4 },
      'It is done when you have watched 90 % of its video. You have watched about 40 %.',
    ],
    [
      'says who took it back',
      { last: step('undone') },
      'It is done when you mark it as done. You took it back on 3 Nov 2026.',
    ],
    [
      'says why staff did',
      { last: step('lowered', 'Somebody else’s work.') },
      'It is done when you mark it as done. The course’s staff set it back on 3 Nov 2026: “Somebody else’s work.”',
    ],
    [
      'says that nobody waits for it',
      { optional: true },
      'It is done when you mark it as done. It is optional: the course does not wait for it.',
    ],
    [
      'says since when it is done',
      { done: true, fraction: 1, last: step('read') },
      'Done: you read it to its end on 3 Nov 2026.',
    ],
    [
      'says which academy vouches for it',
      { done: true, fraction: 1, last: step('imported', 'https://other.example') },
      'Done: https://other.example says that you did it on 3 Nov 2026, by a record that you brought in.',
    ],
    [
      'says that it is one’s own word',
      { done: true, fraction: 1, last: step('imported') },
      'Done: you said so on 3 Nov 2026, by a record that you brought in.',
    ],
    ['is done without a reason, too', { done: true, fraction: 1 }, 'Done.'],
  ] as const)('%s', (_case, given, expected) => {
    expect(lessonInWords({ ...lesson, ...given }, 70, daysIn('UTC')).join(' ')).toBe(expected)
  })

  test.each([
    ['Asia/Tokyo', '4 Nov 2026'],
    ['America/Los_Angeles', '3 Nov 2026'],
  ])('says the day that it was in %s', (timeZone, day) => {
    const late = { ...lesson, last: { ...step('undone'), at: '2026-11-03T20:00:00.000Z' } }
    expect(lessonInWords(late, 70, daysIn(timeZone)).at(-1)).toBe(`You took it back on ${day}.`)
  })
})
