import { expect, test } from 'vitest'
import { barsOf } from './trace.ts'

const box = { x: 10, y: 100, width: 400, height: 60 }
const lesson = (minutes: number) => ({ kind: 'article' as const, minutes })

test('lessons follow each other in time and fill the box', () => {
  const bars = barsOf([{ lessons: [lesson(10), lesson(30)] }, { lessons: [] }], box)
  expect(bars.map(({ x, width }) => [x, width])).toEqual([
    [10, 99],
    [110, 299],
  ])
  expect(bars[1]!.y).toBeGreaterThan(bars[0]!.y)
})

test('however many there are, they stay inside, and each can be seen', () => {
  const bars = barsOf([{ lessons: Array.from({ length: 200 }, () => lesson(0)) }], box)
  const last = bars.at(-1)!
  expect(last.y + last.height).toBeLessThanOrEqual(box.y + box.height)
  expect(Math.min(...bars.map(({ width }) => width))).toBeGreaterThanOrEqual(1)
})

test('a course without lessons has no bars', () => {
  expect(barsOf([], box)).toEqual([])
})
