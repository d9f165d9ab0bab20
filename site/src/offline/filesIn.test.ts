import { expect, test } from 'vitest'
import { filesIn } from './filesIn.ts'

test.each([
  [
    'a style sheet and a script',
    '<link href="/_astro/style.a1.css"><script src="/_astro/page.b2.js">',
    ['/_astro/style.a1.css', '/_astro/page.b2.js'],
  ],
  ['faces of a style sheet', 'src:url(/_astro/sans.c3.woff2)format("woff2")', ['/_astro/sans.c3.woff2']],
  [
    'what a script imports',
    'import{a}from"./format.d4.js";import("./later.e5.js")',
    ['/_astro/format.d4.js', '/_astro/later.e5.js'],
  ],
  ['what a script loads ahead', 'm=["_astro/later.e5.js"]', ['/_astro/later.e5.js']],
  ['pictures', '<img src="/api/media/file/a%20b.webp?v=1&amp;w=2" alt="">', ['/api/media/file/a%20b.webp?v=1&w=2']],
  ['each once', '"/_astro/a.js" "/_astro/a.js"', ['/_astro/a.js']],
  ['nothing of other pages or of elsewhere', '<a href="/learn/x"><iframe src="https://video.example/1">', []],
])('%s', (_case, text, files) => {
  expect(filesIn(text)).toEqual(files)
})
