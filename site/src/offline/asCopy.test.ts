import { expect, test } from 'vitest'
import { asCopy, withBody } from './asCopy.ts'
import { filesIn } from './filesIn.ts'

const at = '2026-11-27T10:00:00.000Z'

test('a copy says that it is one, to its reader and to scripts', () => {
  const html = asCopy('<!doctype html><html lang="en"><body><main id="main" class="x"><h1>Spans</h1></main>', at)
  expect(html).toContain(`<html data-copy="${at}" lang="en">`)
  expect(html).toMatch(/<main id="main" class="x"><p class="copy-note">.*27 Nov 2026.*<\/p><h1>/)
})

test('what comes from elsewhere gives way, and its caption stays', () => {
  const html = asCopy(
    '<figure><iframe src="https://video.example/1" title="a > b"></iframe><figcaption>A talk</figcaption></figure>',
    at,
  )
  expect(html).not.toContain('iframe')
  expect(html).toContain('<figcaption>A talk</figcaption>')
})

test('a video gives way, its file is none that the copy needs, and its caption stays', () => {
  const html = asCopy(
    '<figure><video controls data-video="1"><source src="/api/media/file/a.webm" type="video/webm">\n<track src="/api/media/file/a.vtt"></video><figcaption>A walk</figcaption></figure>',
    at,
  )
  expect(html).toContain('needs a connection')
  expect(filesIn(html)).toEqual([])
  expect(html).toContain('<figcaption>A walk</figcaption>')
})

test('the security policy of a page holds for its copy, and how it was packed does not', async () => {
  const headers = {
    'content-security-policy': "default-src 'self'",
    'content-type': 'text/html',
    'content-encoding': 'br',
  }
  const kept = withBody(new Response('old', { headers }), 'new')
  expect(Object.fromEntries(kept.headers)).toEqual({
    'content-security-policy': "default-src 'self'",
    'content-type': 'text/html',
  })
  expect(await kept.text()).toBe('new')
})
