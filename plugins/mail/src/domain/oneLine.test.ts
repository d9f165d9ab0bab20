import { expect, test } from 'vitest'
import { oneLine } from './oneLine.ts'

test.each([
  ['a line break ends no header', 'Hello\r\nBcc: all@example.org', 'Hello Bcc: all@example.org'],
  ['nor does one of Unicode’s', 'Hello\u2028Bcc: x\u0085y', 'Hello Bcc: x y'],
  ['nor a null byte', 'Hel\u0000lo', 'Hel lo'],
  ['a turned direction is straightened', 'invoice\u202efdp.exe', 'invoicefdp.exe'],
  ['a very long line is cut', 'x'.repeat(999), 'x'.repeat(200)],
])('one line: %s', (_case, given, expected) => {
  expect(oneLine(given)).toBe(expected)
})
