import type { RecordReport } from '@academy/learning/contract'
import { expect, test } from 'vitest'
import { nothingOf } from './report.ts'
import { strings } from './strings.ts'

type State = RecordReport['courses'][number]['state']

const course = (state: State): RecordReport['courses'][number] => ({
  title: 'Tracing',
  slug: 'tracing',
  state,
  edition: null,
  lessons: { done: 0, begun: 0, already: 0, waiting: 0, notTaken: 0 },
  seconds: 0,
  completes: false,
  words: [],
})

test.each<[string, State[], string]>([
  ['all is here', ['learns'], strings.nothing],
  ['there are no such courses', ['not-here'], strings.nothing],
  ['a course was left here', ['learns', 'left-here'], strings.waits],
  ['a course wants its grant', ['needs-grant'], strings.waits],
  ['there are no courses in it', [], strings.nothing],
])('a record that brings nothing says why: %s', (_case, states, expected) => {
  expect(nothingOf({ courses: states.map(course) })).toBe(expected)
})
