import { describe, expect, test } from 'vitest'
import { lanes, type TraceSection, waterfall } from './waterfall.ts'

const box = { width: 400, height: 150 }
const section = (...minutes: number[]): TraceSection => ({
  lessons: minutes.map((m) => ({ kind: 'article', minutes: m })),
})

describe('a cover', () => {
  test('has one parent span per section and one span per lesson', () => {
    const drawing = waterfall([section(10, 20), section(30)], box)
    expect(drawing.parents).toHaveLength(2)
    expect(drawing.spans).toHaveLength(3)
  })

  test('gives a lesson of twice the minutes twice the width', () => {
    const [short, long] = waterfall([section(30, 60)], box).spans
    expect((long!.width + 1) / (short!.width + 1)).toBeCloseTo(2, 1)
  })

  test.each([
    ['one lesson', [section(5)]],
    ['forty lessons', [section(...Array.from({ length: 40 }, () => 7))]],
    ['a lesson of no minutes', [section(0, 0)]],
    ['a minute beside a day', [section(1, 1440)]],
  ])('stays inside its box with %s', (_case, sections) => {
    const { spans, parents } = waterfall(sections, box)
    for (const span of [...spans, ...parents]) {
      expect(span.x).toBeGreaterThanOrEqual(0)
      expect(span.y).toBeGreaterThanOrEqual(0)
      expect(span.width).toBeGreaterThan(0)
      expect(span.x + span.width).toBeLessThanOrEqual(box.width)
      expect(span.y + span.height).toBeLessThanOrEqual(box.height)
    }
  })

  test('of a course without lessons is empty', () => {
    expect(waterfall([{ lessons: [] }], box)).toMatchObject({ spans: [], parents: [] })
  })
})

test('lanes follow one another and end at the whole', () => {
  const [first, second] = lanes([section(10, 20), section(30)])
  expect(first).toEqual({
    section: { start: 0, width: 50 },
    lessons: [
      { start: 0, width: 16.67 },
      { start: 16.67, width: 33.33 },
    ],
  })
  expect(second!.lessons).toEqual([{ start: 50, width: 50 }])
})

test('a section without lessons keeps its place and has no width', () => {
  expect(lanes([{ lessons: [] }])).toEqual([{ section: { start: 0, width: 0 }, lessons: [] }])
})
