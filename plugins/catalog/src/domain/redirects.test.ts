import { expect, test } from 'vitest'
import { resolveRedirects } from './redirects.ts'

const pages = new Set(['/', '/courses/b', '/courses/b/intro', '/courses/b/end', '/tags/node'])

test.each([
  ['an old path leads to the page', [['/tags/nodejs', '/tags/node']], { '/tags/nodejs': '/tags/node' }],
  [
    'a chain is one step',
    [
      ['/tags/x', '/tags/y'],
      ['/tags/y', '/tags/node'],
    ],
    { '/tags/x': '/tags/node', '/tags/y': '/tags/node' },
  ],
  [
    'a circle is left out',
    [
      ['/tags/x', '/tags/y'],
      ['/tags/y', '/tags/x'],
    ],
    {},
  ],
  ['a path that is a page again is no redirect', [['/tags/node', '/courses/b']], {}],
  ['a path to nothing is left out', [['/tags/x', '/tags/gone']], {}],
  [
    'a course that moved takes its lessons along',
    [['/courses/a', '/courses/b']],
    { '/courses/a': '/courses/b', '/courses/a/intro': '/courses/b/intro', '/courses/a/end': '/courses/b/end' },
  ],
  [
    'a lesson that moved after its course did is found under the oldest name',
    [
      ['/courses/a', '/courses/b'],
      ['/courses/b/start', '/courses/b/intro'],
    ],
    {
      '/courses/a': '/courses/b',
      '/courses/a/intro': '/courses/b/intro',
      '/courses/a/end': '/courses/b/end',
      '/courses/a/start': '/courses/b/intro',
      '/courses/b/start': '/courses/b/intro',
    },
  ],
  ['a folder that leads into itself ends', [['/courses/x', '/courses/x/y']], {}],
  ['a path that leads to its own folder ends', [['/courses/b/old', '/courses/b']], { '/courses/b/old': '/courses/b' }],
])('%s', (_case, rows, expected) => {
  const redirects = rows.map(([from = '', to = '']) => ({ from, to }))
  expect(resolveRedirects(redirects, pages)).toEqual(expected)
})

test('two folders that lead into each other end', () => {
  const rows = [
    { from: '/tags', to: '/courses' },
    { from: '/courses/c', to: '/tags' },
  ]
  expect(resolveRedirects(rows, pages)).toMatchObject({ '/tags/b': '/courses/b', '/courses/c/node': '/tags/node' })
})
