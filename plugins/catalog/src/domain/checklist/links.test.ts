import { expect, test } from 'vitest'
import { leadsSomewhere, stateOf } from './links.ts'

test.each([
  [200, 'ok'],
  [301, 'ok'],
  [404, 'broken'],
  [410, 'broken'],
  [401, 'unreachable'],
  [403, 'unreachable'],
  [429, 'unreachable'],
  [503, 'unreachable'],
])('an answer of %i means %s', (status, state) => {
  expect(stateOf(status)).toBe(state)
})

const known = new Set(['/courses/a', '/courses/a/one'])
test.each([
  ['a course', '/courses/a', true],
  ['a lesson, at a heading of it', '/courses/a/one#why', true],
  ['a slash at the end', '/courses/a/', true],
  ['a lesson that is not there', '/courses/a/two', false],
  ['a course that is not there', '/courses/b?x=1', false],
  ['the list of courses', '/courses', true],
  ['a page of the site that no course makes', '/account/keys', true],
  ['a heading of the same page', '#why', true],
  ['an address elsewhere', 'https://example.org/courses/b', true],
])('a link to %s', (_case, href, leads) => {
  expect(leadsSomewhere(href, known)).toBe(leads)
})
