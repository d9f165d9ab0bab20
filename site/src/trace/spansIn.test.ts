import { expect, test } from 'vitest'
import { spansIn } from './spansIn.ts'

const lesson = (minutes: number) => ({ kind: 'article' as const, minutes })

test('lessons follow each other within the lane, each a step lower', () => {
  const spans = spansIn([lesson(10), lesson(30)], { start: 20, width: 40 })
  expect(spans.map(({ start, width }) => [start, width])).toEqual([
    [20, 10],
    [30, 30],
  ])
  expect(spans[1]?.top).toBeGreaterThan(spans[0]?.top ?? 0)
})

test('many lessons stay within their row, and one without time can be seen', () => {
  const spans = spansIn(
    Array.from({ length: 40 }, () => lesson(0)),
    { start: 0, width: 100 },
  )
  expect(Math.max(...spans.map(({ top, height }) => top + height))).toBeLessThanOrEqual(100)
  expect(spans[0]?.width).toBeGreaterThan(0)
})

test('a course without lessons draws nothing', () => {
  expect(spansIn([], { start: 0, width: 10 })).toEqual([])
})
