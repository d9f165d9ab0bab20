import { expect, test } from 'vitest'
import { maxNameLength } from './name.ts'
import { outsideName } from './outsideName.ts'

test.each<[string, unknown[], string]>([
  ['the first name is taken', ['Ada Lovelace', 'ada'], 'Ada Lovelace'],
  ['one of nothing but spaces is passed over', ['  ', 'ada'], 'ada'],
  ['what is no text is passed over', [null, 7, { name: 'x' }, 'ada'], 'ada'],
  ['without any the address speaks', [], 'ada.l'],
  ['lines become one', ['Ada\r\nBcc: all@example.org'], 'Ada Bcc: all@example.org'],
  ['what turns text around goes', ['Ada\u202Eevil'], 'Ada evil'],
])('%s', (_title, names, expected) => {
  expect(outsideName(names, 'ada.l@example.org')).toBe(expected)
})

test('no name is longer than names may be', () => {
  expect(outsideName(['😀'.repeat(400)], 'a@example.org').length).toBeLessThanOrEqual(maxNameLength)
})
