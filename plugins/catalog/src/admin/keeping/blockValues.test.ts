import { expect, test } from 'vitest'
import { blockValues } from './blockValues.ts'

test('rows come back as an array, and an array without rows is left out', () => {
  const values = blockValues({
    id: { value: 'b1' },
    items: { value: 1, rows: [{ id: 'r1' }] },
    'items.0.id': { value: 'r1' },
    'items.0.label': { value: 'Node.js' },
    links: { value: 0, rows: [] },
    filename: { value: 'a.ts' },
  })
  expect(values).toEqual({ id: 'b1', items: [{ id: 'r1', label: 'Node.js' }], filename: 'a.ts' })
})
