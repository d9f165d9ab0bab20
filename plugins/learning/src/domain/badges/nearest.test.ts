import { expect, test } from 'vitest'
import { nearestFirst } from './nearest.ts'

const item = (name: string, have: number, need: number) => ({ name, measure: { have, need, at: null } })

test('what is furthest on comes first, and nothing else changes places', () => {
  const items = [item('begun', 1, 10), item('not begun', 0, 5), item('nearly', 9, 10), item('nor this', 0, 9)]
  expect(nearestFirst(items).map(({ name }) => name)).toEqual(['nearly', 'begun', 'not begun', 'nor this'])
})
