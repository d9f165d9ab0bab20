import { expect, test } from 'vitest'
import { keepReturnTo, landing, safeReturnTo } from './returnTo.ts'

test.each([
  ['a local path is kept', '/courses/tracing', '/courses/tracing'],
  ['its query and fragment too', '/courses?level=beginner#x', '/courses?level=beginner#x'],
  ['nothing goes home', null, '/'],
  ['another site goes home', 'https://evil.example/', '/'],
  ['a host without a scheme goes home', '//evil.example', '/'],
  ['a backslash is no way around', '/\\evil.example', '/'],
  ['nor is a tab', '/\t/evil.example', '/'],
  ['a script goes home', 'javascript:alert(1)', '/'],
  ['the panel is a place too', '/admin/collections/courses', '/admin/collections/courses'],
  ['a page on the way in is no place to end', '/two-factor?returnTo=/', '/'],
])('%s', (_case, given, path) => {
  expect(safeReturnTo(given, 'https://academy.example')).toBe(path)
})

test.each([
  ['a student who came from nowhere', '/', 'student', '/me'],
  ['a student who came from a course', '/courses/tracing', 'student', '/courses/tracing'],
  ['staff who came from nowhere', '/', 'editor', '/'],
  ['whoever is not known', '/', undefined, '/'],
])('%s lands where they expect', (_case, returnTo, role, path) => {
  expect(landing(returnTo, role)).toBe(path)
})

test.each([
  ['home needs no keeping', '/sign-up', '/', '/sign-up'],
  [
    'a place with a query is kept whole',
    '/sign-up',
    '/courses?a=1&b=2',
    '/sign-up?returnTo=%2Fcourses%3Fa%3D1%26b%3D2',
  ],
  ['beside what is there already', '/sign-in?arrived', '/about', '/sign-in?arrived&returnTo=%2Fabout'],
])('%s', (_case, path, returnTo, kept) => {
  expect(keepReturnTo(path, returnTo)).toBe(kept)
})
