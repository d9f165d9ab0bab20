import { expect, test } from 'vitest'
import { listLength, placeOf, statusBits } from './statusBits.ts'

test.each([
  [0, { list: 1, position: 0 }],
  [listLength - 1, { list: 1, position: listLength - 1 }],
  [listLength, { list: 2, position: 0 }],
])('entry %i', (index, place) => {
  expect(placeOf(index)).toEqual(place)
})

test('the first entry is the leftmost bit', () => {
  expect([...statusBits([0, 9, 15]).subarray(0, 3)]).toEqual([0b1000_0000, 0b0100_0001, 0])
  expect(statusBits([])).toHaveLength(listLength / 8)
})
