import { expect, test } from 'vitest'
import { affinity, leastPeople, nearnessOf, popularityOf } from './affinity.ts'

test.each([
  ['the same people', 5, 5, 5, 1],
  ['half of them', 5, 10, 10, 0.5],
  ['a small course within a big one', 9, 9, 81, 1 / 3],
  ['too few to say', leastPeople - 1, 4, 4, 0],
  ['nobody', 0, 0, 0, 0],
])('%s', (_case, both, one, other, share) => {
  expect(affinity(both, one, other)).toBeCloseTo(share)
})

const people = (many: number, ...courses: string[]) => Array.from({ length: many }, () => courses)

test('courses are near by those who take both, and four of them say nothing', () => {
  const near = nearnessOf([...people(5, 'a', 'b'), ...people(4, 'a', 'c'), ...people(11, 'a')])
  expect([...(near.get('a') ?? [])]).toEqual([['b', 5 / Math.sqrt(20 * 5)]])
  expect(near.get('c')?.size).toBe(0)
})

test('a course that fewer than five take is not popular at all', () => {
  const popular = popularityOf([...people(99, 'a'), ...people(9, 'b'), ...people(4, 'c')])
  expect([...popular]).toEqual([
    ['a', 1],
    ['b', 0.5],
  ])
})
