import { expect, test } from 'vitest'
import { escapeXml } from './xml.ts'

test.each([
  ['markup', `<a href="x">Tom & 'Jerry'</a>`, '&lt;a href=&quot;x&quot;&gt;Tom &amp; &apos;Jerry&apos;&lt;/a&gt;'],
  ['control characters', 'a\u0000b\u001bc\td', 'abc\td'],
])('%s cannot break a feed', (_case, text, safe) => {
  expect(escapeXml(text)).toBe(safe)
})
