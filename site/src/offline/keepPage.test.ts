import { beforeEach, expect, test, vi } from 'vitest'
import { keepPage } from './keepPage.ts'

const academy: Record<string, string> = {
  '/_astro/page.a1.js': 'import{s}from"./shared.b2.js"',
  '/_astro/shared.b2.js': 'import"./page.a1.js"',
  '/_astro/style.c3.css': 'src:url(/_astro/sans.d4.woff2)',
  '/_astro/sans.d4.woff2': 'face',
}
const html =
  '<link href="/_astro/style.c3.css"><script src="/_astro/page.a1.js"></script><img src="/api/media/file/gone.webp">'

let kept: Map<string, string>
let asked: string[]

const cache = {
  match: async (path: string) => {
    const text = kept.get(path)
    return text === undefined ? undefined : new Response(text)
  },
  put: async (path: string, reply: Response) => {
    kept.set(path, await reply.text())
  },
} as unknown as Cache

beforeEach(() => {
  kept = new Map()
  asked = []
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    const text = academy[path]
    return text === undefined ? new Response('', { status: 404 }) : new Response(text)
  })
})

test('a page is kept with what its scripts and styles need, once each, and without what is not there', async () => {
  const files = await keepPage(cache, '/learn/traces/spans', new Response(html))
  expect([...files.keys()].sort()).toEqual([...Object.keys(academy), '/learn/traces/spans'].sort())
  expect([...kept.keys()].sort()).toEqual([...files.keys()].sort())
  expect(asked).toHaveLength(Object.keys(academy).length + 1)
})

test('what is kept already is not fetched again, and counts', async () => {
  await keepPage(cache, '/learn/traces/spans', new Response(html))
  asked = []
  const files = await keepPage(cache, '/learn/traces/logs', new Response('<script src="/_astro/page.a1.js"></script>'))
  expect(asked).toEqual([])
  expect([...files.keys()]).toContain('/_astro/shared.b2.js')
})

test('a page that was there stays as it was when the connection breaks off', async () => {
  kept.set('/learn/traces/spans', 'the page before')
  vi.stubGlobal('fetch', async (path: string) => {
    if (path.endsWith('.woff2')) throw new TypeError('Failed to fetch')
    return new Response(academy[path])
  })
  await expect(keepPage(cache, '/learn/traces/spans', new Response(html))).rejects.toThrow('Failed to fetch')
  expect(kept.get('/learn/traces/spans')).toBe('the page before')
})
