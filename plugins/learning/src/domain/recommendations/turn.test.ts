import { expect, test } from 'vitest'
import { turnOf } from './turn.ts'

const monday = new Date('2026-11-26T08:00:00.000Z')

test('is the same all week, another one in another week', () => {
  expect(turnOf('ada', new Date('2026-12-02T23:59:59.000Z'))).toBe(turnOf('ada', monday))
  expect(turnOf('ada', new Date('2026-12-03T00:00:00.000Z'))).not.toBe(turnOf('ada', monday))
})

test('is spread over people', () => {
  const turns = Array.from({ length: 300 }, (_, index) => turnOf(`person ${index}`, monday) % 3)
  for (const turn of [0, 1, 2]) expect(turns.filter((each) => each === turn).length).toBeGreaterThan(70)
})
