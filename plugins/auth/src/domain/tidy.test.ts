import { expect, test } from 'vitest'
import { isReservedHandle, tidyHandle, tidyLine, tidyText } from './tidy.ts'

test.each([
  ['a handle is small letters', '  Ada-L ', 'ada-l'],
  ['a handle may be given as it is mentioned', '@ada', 'ada'],
  ['an empty handle is none', '  ', null],
  ['what is no text is left alone', 7, 7],
])('%s', (_title, given, kept) => {
  expect(tidyHandle(given)).toBe(kept)
})

test('a name is one line without what turns or hides text', () => {
  expect(tidyLine(' Ada\r\nBcc: all\u202e\u0000 ')).toBe('Ada Bcc: all')
})

test('a longer text keeps its lines', () => {
  expect(tidyText(' one\ntwo\u0007 ')).toBe('one\ntwo')
})

test.each(['admin', 'api', 'account', 'sentry'])('%s is nobody’s handle', (handle) => {
  expect(isReservedHandle(handle)).toBe(true)
})
