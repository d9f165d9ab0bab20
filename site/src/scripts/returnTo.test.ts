import { expect, test } from 'vitest'
import { safeReturnTo } from './returnTo.ts'

test.each([
  ['a local path is kept', '/courses/tracing', '/courses/tracing'],
  ['its query and fragment too', '/courses?level=beginner#x', '/courses?level=beginner#x'],
  ['nothing goes home', null, '/'],
  ['another site goes home', 'https://evil.example/', '/'],
  ['a host without a scheme goes home', '//evil.example', '/'],
  ['a backslash is no way around', '/\\evil.example', '/'],
  ['nor is a tab', '/\t/evil.example', '/'],
  ['a script goes home', 'javascript:alert(1)', '/'],
])('%s', (_case, given, path) => {
  expect(safeReturnTo(given, 'https://academy.example')).toBe(path)
})
