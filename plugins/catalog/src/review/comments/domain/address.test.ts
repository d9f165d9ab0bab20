import { expect, test } from 'vitest'
import { hashOf } from './address.ts'

test.each([
  ['a field', ['title'], '#field-title'],
  ['a field of a row', ['outcomes', 2, 'text'], '#field-outcomes__2__text'],
  ['a line', ['body', 'root', 'children', 4, 'children', 0, 'text'], '#field-body__4'],
  ['a field of a block', ['body', 'root', 'children', 7, 'fields', 'code'], '#field-body__7'],
])('%s', (_case, path, hash) => {
  expect(hashOf({ path })).toBe(hash)
})
