import { expect, test } from 'vitest'
import { passwordHint } from './passwordHint.ts'

test.each([
  ['too few characters', 'tr4ce-it', 'short'],
  ['one character over and over', 'aaaaaaaaaaaa', 'repeats'],
  ['a pair over and over', 'abababababab', 'repeats'],
  ['a first guess with a year', 'Password2026!', 'common'],
  ['keys in a row', 'qwertyuiop12', 'common'],
  ['a long sentence may hold a common word', 'the password of my cat is long', 'fine'],
  ['one’s own name', 'lovelace-1815-x', 'personal'],
  ['one’s own address', 'ada.byron-12345', 'personal'],
  ['three words', 'observe everything twice', 'fine'],
  ['other letters count too', 'наблюдать-всё', 'fine'],
])('%s', (_case, password, hint) => {
  expect(passwordHint(password, 10, ['Ada Lovelace', 'ada.byron@example.com'])).toBe(hint)
})
