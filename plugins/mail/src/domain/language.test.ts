import { expect, test } from 'vitest'
import { acceptedLanguages, pickLanguage } from './language.ts'

test.each([
  ['a language that nobody wrote falls back to English', ['fr'], 'en'],
  ['nothing known falls back to English', [null, undefined, ''], 'en'],
  ['a region is met by its language', ['de-AT'], 'de'],
  ['the first that is on offer wins', ['fr', 'de', 'en'], 'de'],
  ['a prototype’s property is no language', ['constructor'], 'en'],
])('%s', (_case, wanted, expected) => {
  expect(pickLanguage(wanted, ['en', 'de'])).toBe(expected)
})

test.each([
  ['no header', null, []],
  ['nonsense', '*;q=0.5, <script>', []],
  ['weights decide the order', 'en;q=0.4, de-AT, fr;q=0.9', ['de-AT', 'fr', 'en']],
  ['a weight of nothing means not this one', 'de;q=0, en', ['en']],
])('accepted languages: %s', (_case, header, expected) => {
  expect(acceptedLanguages(header)).toEqual(expected)
})
