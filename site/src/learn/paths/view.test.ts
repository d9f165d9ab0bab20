import type { CourseOnPath, PathProgressView } from '@academy/learning/contract'
import { expect, test } from 'vitest'
import { saidOf, wayOn } from './view.ts'

const course = (more: Partial<CourseOnPath> = {}): CourseOnPath => ({
  id: 'c',
  slug: 'tracing',
  title: 'Tracing',
  isOpen: true,
  isBegun: false,
  percent: 0,
  ...more,
})
const view = (more: Partial<PathProgressView>): PathProgressView => ({
  path: { id: 'p', slug: 'path', title: 'Path' },
  isOpen: true,
  following: true,
  completedAt: null,
  done: 0,
  total: 1,
  percent: 0,
  complete: false,
  stages: [],
  next: null,
  ...more,
})
const next = (given: CourseOnPath | null) => view({ next: { requirement: 'r', title: 'Tracing', course: given } })

test.each([
  ['one that is begun is gone on with where one learns', next(course({ isBegun: true })), '/learn/tracing'],
  ['one that is not is looked at first', next(course()), '/courses/tracing'],
  ['there is none while nothing is open', next(null), undefined],
  ['nor when all is fulfilled', view({}), undefined],
])('the way on: %s', (_case, given, href) => {
  expect(wayOn(given)?.href).toBe(href)
})

test('a requirement says what fulfilled it, or how far one is', () => {
  const requirement = { title: '', courses: [], skill: null, percent: 0, by: null }
  const requirements = [
    { ...requirement, id: 'a', by: { kind: 'skill' as const, title: 'Alerting' } },
    { ...requirement, id: 'b', percent: 40 },
    { ...requirement, id: 'c' },
  ]
  const said = saidOf(view({ stages: [{ id: 's', title: 'Begin', done: 1, total: 3, requirements }] }))
  expect([...said.values()]).toEqual([
    { done: true, words: 'Done, by your skill “Alerting”' },
    { done: false, words: '40 % of it' },
    { done: false, words: '' },
  ])
})
