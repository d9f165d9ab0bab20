import { expect, test } from 'vitest'
import { internalLink, readHtml, readXml, textOf, wordsOf } from './html.ts'

const origin = 'https://academy.test'
const page = `<!doctype html><html><head><title>Traces</title>
<link rel="canonical" href="https://academy.test/courses/a"><meta property="og:image" content="https://academy.test/courses/a/share.png">
<meta name="description" content="/not a link"><script src="/_astro/x.js">const a = '<a href="/in-script">'</script><!-- <a href="/in-comment"> --></head>
<body><main id="top"><a href="/courses?level=beginner#list">All</a><a href="#end">End</a><a href="https://elsewhere.test/x">Out</a>
<img srcset="/a.png 1x, /b.png 2x" src="/a.png" alt=""><a href="mailto:a@b.c">Mail</a><p id="end">a &amp; b</p></main></body></html>`

test('links, pictures, scripts and share images within the site are found, and nothing else', () => {
  expect(readHtml(page, '/courses/a', origin).links.toSorted()).toEqual([
    '/_astro/x.js',
    '/a.png',
    '/b.png',
    '/courses#list',
    '/courses/a',
    '/courses/a#end',
    '/courses/a/share.png',
  ])
})

test('anchors, main and title are seen', () => {
  expect(readHtml(page, '/courses/a', origin)).toMatchObject({ anchors: ['top', 'end'], hasMain: true, hasTitle: true })
})

test('an empty title is none', () => {
  expect(readHtml('<title> </title><p>x</p>', '/', origin)).toMatchObject({ hasMain: false, hasTitle: false })
})

test.each([
  ['../b', '/courses/b'],
  ['//elsewhere.test/x', null],
  ['javascript:alert(1)', null],
  ['https://academy.test/x?y#z', '/x#z'],
])('%s on /courses/a/one leads to %s', (address, link) => {
  expect(internalLink(address, '/courses/a/one', origin)).toBe(link)
})

test('a feed’s addresses are read, other places’ are not', () => {
  const feed = '<rss xmlns:a="http://www.w3.org/2005/Atom"><link>https://academy.test/courses/a</link></rss>'
  expect(readXml(feed, origin)).toEqual(['/courses/a'])
})

test('words are read across tags and entities, then those of long attributes', () => {
  const html =
    '<p class="x" props="{&quot;hidden&quot;:&quot;deep down here&quot;}">One<b style="y">two</b> &amp; three</p>'
  expect(wordsOf(textOf(html))).toEqual(['one', 'two', 'three', 'hidden', 'deep', 'down', 'here'])
})
