import { expect, test } from 'vitest'
import { noteHtml } from './markdown.ts'

test.each([
  ['emphasis', 'a **b**', '<p>a <strong>b</strong></p>'],
  ['a heading', '# One', '<p><b>One</b></p>'],
  ['a tag', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['a link that runs something', '[x](javascript:alert(1))', '<p><a href="">x</a></p>'],
])('%s', (_said, given, html) => expect(noteHtml(given)).toBe(html))
