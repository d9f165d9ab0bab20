import { describe, expect, test } from 'vitest'
import { wordsHtml } from './words.ts'

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const link = (url: unknown, more = {}) => ({ type: 'link', fields: { url, ...more }, children: [text('a')] })

test('formats nest, and what looks like HTML is shown as words', () => {
  expect(wordsHtml([text('<b>', 1 | 16), text(' & "c"')])).toBe(
    '<strong><code>&lt;b&gt;</code></strong> &amp; &quot;c&quot;',
  )
})

test('a line break stays', () => {
  expect(wordsHtml([text('a'), { type: 'linebreak' }, text('b')])).toBe('a<br>b')
})

test('an unknown node shows the words inside it', () => {
  expect(wordsHtml([{ type: 'sparkles', children: [text('a')] }, { type: 'void' }])).toBe('a')
})

describe('links', () => {
  test.each([
    ['inside the academy', '/courses/a#b', '<a href="/courses/a#b">a</a>'],
    ['on this page', '#b', '<a href="#b">a</a>'],
    ['to another site', 'https://a.example/?b=1&c=2', '<a href="https://a.example/?b=1&amp;c=2" rel="external">a</a>'],
    ['to a mailbox', 'mailto:a@a.example', '<a href="mailto:a@a.example">a</a>'],
    ['a script is no link', 'javascript:alert(1)', 'a'],
    ['another host without a protocol is no link', '//a.example', 'a'],
    ['a missing address is no link', undefined, 'a'],
  ])('%s', (_case, url, html) => {
    expect(wordsHtml([link(url)])).toBe(html)
  })

  test('an address cannot leave its attribute', () => {
    expect(wordsHtml([link('https://a.example/"onclick="b')])).not.toContain('"onclick')
  })

  test('a new tab cannot reach back', () => {
    expect(wordsHtml([link('https://a.example/', { newTab: true })])).toContain(
      'rel="external noopener" target="_blank"',
    )
  })
})
