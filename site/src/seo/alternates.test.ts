import { expect, test } from 'vitest'
import { alternatesOf } from './alternates.ts'

const origin = 'https://academy.example'
const both = [
  { hreflang: 'en', href: `${origin}/courses/x` },
  { hreflang: 'de', href: `${origin}/de/courses/x` },
  { hreflang: 'x-default', href: `${origin}/courses/x` },
]

test.each([
  ['a translated page, in English', 'en', ['en', 'de'], '/courses/x', both],
  ['the same in German', 'de', ['en', 'de'], '/de/courses/x', both],
  ['a page that is told in English alone', 'en', ['en'], '/courses/x', []],
  ['the same among German ones: it is the English page', 'de', ['en'], '/courses/x', []],
] as const)('%s', (_case, language, told, address, alternates) => {
  expect(alternatesOf(origin, '/courses/x', language, told)).toEqual({ address: origin + address, alternates })
})

test('lists and the home page are in every language', () => {
  expect(alternatesOf(origin, '/', 'de')).toEqual({
    address: `${origin}/de`,
    alternates: [
      { hreflang: 'en', href: `${origin}/` },
      { hreflang: 'de', href: `${origin}/de` },
      { hreflang: 'x-default', href: `${origin}/` },
    ],
  })
})

test('a page about the reader is in English alone', () => {
  expect(alternatesOf(origin, '/account', 'en').alternates).toEqual([])
})
