import { expect, test } from 'vitest'
import { relatedTo } from './related.ts'
import { courseOf } from './testing/school.ts'

const errors = courseOf('errors', { teaches: 'handling:2', topics: 'errors' })
const basics = courseOf('basics', { teaches: 'handling:1', topics: 'start' })
const tracing = courseOf('tracing', { teaches: 'tracing:2', requires: 'handling:1', topics: 'traces' })
const deep = courseOf('deep', { teaches: 'tracing:3', requires: 'tracing:2', topics: 'depth' })
const alerts = courseOf('alerts', { teaches: 'alerting:1', topics: 'errors' })
const far = courseOf('far', { teaches: 'baking:1', topics: 'bread', published: '2026-11-01' })
const all = [errors, basics, tracing, deep, alerts, far]

test.each([
  [
    'what leads on, then what is about the same',
    errors,
    [],
    ['tracing ready handling', 'alerts topic', 'basics topic'],
  ],
  [
    'what leads on, then what leads up to it',
    tracing,
    [],
    ['deep ready tracing', 'basics prepares handling', 'errors deepens handling'],
  ],
  ['what leads up to the last of a row', deep, [], ['tracing prepares tracing']],
  ['what its students take as well', alerts, ['far', 'errors'], ['far together', 'errors together']],
  ['nothing beside what has nothing in common', far, [], []],
])('%s', (_case, course, together, expected) => {
  const shown = relatedTo(course, all, together).map(({ course: id, because, skill }) =>
    [id, because, skill].filter(Boolean).join(' '),
  )
  expect(shown).toEqual(expected)
})

test('is the same however late it is asked, and when another course is new', () => {
  expect(relatedTo(errors, [...all, courseOf('new', { published: '2026-11-20' })], [])).toEqual(
    relatedTo(errors, all, []),
  )
})
