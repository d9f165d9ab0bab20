import { expect, test } from 'vitest'
import { pathIn, splitPath } from './languages.ts'

test.each([
  ['en', '/', '/'],
  ['en', '/courses/x', '/courses/x'],
  ['de', '/', '/de'],
  ['de', '/courses/x', '/de/courses/x'],
  ['de', '/rss.xml', '/de/rss.xml'],
] as const)('a page in %s at %s stands at %s, and is found there', (language, path, address) => {
  expect(pathIn(language, path)).toBe(address)
  expect(splitPath(address)).toEqual({ language, path })
})

test.each([
  ['English has no folder of its own', '/en/courses'],
  ['a language that nobody speaks here', '/fr/courses'],
  ['a word that begins like a language', '/dental'],
  ['a language deeper in the path', '/courses/de'],
])('%s is a path like any other', (_case, path) => {
  expect(splitPath(path)).toEqual({ language: 'en', path })
})
