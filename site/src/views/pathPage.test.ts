import { expect, test } from 'vitest'
import { fixture } from '../../tests/fixture.ts'
import { pathCards, pathPage, pathsOf } from './pathPage.ts'

const tracing = fixture.paths[0]?.stages[1]?.requirements[0]?.courses[0] ?? ''

test('a card counts the courses that are suggested, and the time that they take', () => {
  const [card] = pathCards(fixture)
  expect(card).toMatchObject({ slug: 'on-call', stages: 2, courses: 2 })
  expect(card?.trace).toHaveLength(2)
  const suggested = fixture.courses.filter(({ slug }) => ['one-lesson', tracing].includes(slug))
  expect(card?.minutes).toBe(suggested.reduce((sum, { minutes }) => sum + minutes, 0))
})

test('a requirement lists every way to fulfil it, the suggested one first', () => {
  const requirements = pathPage(fixture, 'on-call')?.stages.flatMap((stage) => stage.requirements)
  expect(requirements?.map(({ ways }) => ways.map(({ slug }) => slug))).toMatchObject([
    ['one-lesson', 'empty'],
    [expect.any(String)],
    [],
  ])
  expect(requirements?.[1]?.skill).toMatchObject({ skill: 'tracing', level: 2 })
})

test('a course knows the paths that it is a part of, as any of its ways', () => {
  expect(pathsOf(fixture, 'empty')).toMatchObject([{ slug: 'on-call' }])
  expect(pathsOf(fixture, 'no-such-course')).toEqual([])
})

test('a path that is not there has no page', () => {
  expect(pathPage(fixture, 'no-such-path')).toBeNull()
})
