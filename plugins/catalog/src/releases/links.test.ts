import { expect, test } from 'vitest'
import { brokenLinks, linkProblems } from './links.ts'

const facts = (links: string[], anchors: string[] = []) => ({ links, anchors, pictures: {}, snippets: {} })
const places = {
  pages: new Map([
    ['/', facts([])],
    ['/courses/a', facts([], ['outline', 'größe'])],
  ]),
  others: new Set(['/_astro/x.js', '/courses/a/locked', '/courses/old']),
}

test.each([
  ['a page', '/courses/a', 0],
  ['a page with a slash behind it', '/courses/a/', 0],
  ['an anchor that is there', '/courses/a#outline', 0],
  ['an anchor with an umlaut', '/courses/a#gr%C3%B6%C3%9Fe', 0],
  ['the top', '/courses/a#top', 0],
  ['an asset', '/_astro/x.js', 0],
  ['what somebody learns', '/learn', 0],
  ['where a certificate is looked up', '/verify/check', 0],
  ['a page on demand, whatever the anchor', '/courses/a/locked#x', 0],
  ['a redirect', '/courses/old', 0],
  ['the API', '/api/media/file/a.png', 0],
  ['the admin', '/admin', 0],
  ['a page that is not there', '/courses/b', 1],
  ['something that only begins like the API', '/apiary', 1],
  ['an anchor that is not there', '/courses/a#reviews', 1],
])('%s', (_case, link, problems) => {
  expect(brokenLinks('/', facts([link]), places)).toHaveLength(problems)
})

test('an address that many pages link to is said once', () => {
  const broken = ['/a', '/b', '/c'].map((page) => ({ page, link: '/gone', isAnchor: false }))
  expect(linkProblems(broken)).toEqual(['/gone is not part of the academy, but /a and 2 more link to it.'])
})
