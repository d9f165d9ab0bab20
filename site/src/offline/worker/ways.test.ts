import { expect, test } from 'vitest'
import { type Way, wayOf } from './ways.ts'

const origin = 'https://academy.example'

test.each<[string, string, RequestMode, RequestDestination, string, Way]>([
  ['a lesson', 'GET', 'navigate', 'document', '/learn/traces/spans', 'page'],
  ['a lesson that was refused', 'GET', 'navigate', 'document', '/learn/traces/spans?refused=x', 'page'],
  ['the dashboard', 'GET', 'navigate', 'document', '/me', 'page'],
  ['a page of the catalogue', 'GET', 'navigate', 'document', '/courses', 'page'],
  ['a page that a script asks for is never a copy', 'GET', 'cors', '', '/learn/traces/spans', 'network'],
  ['a style sheet', 'GET', 'no-cors', 'style', '/_astro/style.a1.css', 'asset'],
  ['a script', 'GET', 'cors', 'script', '/_astro/page.b2.js', 'asset'],
  ['a picture', 'GET', 'no-cors', 'image', '/api/media/file/a.webp', 'picture'],
  ['a picture in a tab of its own', 'GET', 'navigate', 'document', '/api/media/file/a.webp', 'network'],
  ['a film', 'GET', 'no-cors', 'video', '/api/media/file/a.mp4', 'network'],
  ['what the academy answers', 'GET', 'cors', '', '/api/users/me', 'network'],
  ['events', 'GET', 'cors', '', '/api/users/me/progress/events', 'network'],
  ['signing in', 'POST', 'cors', '', '/api/auth/sign-in/email', 'network'],
  ['signing out', 'POST', 'cors', '', '/api/auth/sign-out', 'leaving'],
  ['signing out in the panel', 'POST', 'cors', '', '/api/users/logout', 'leaving'],
  ['the panel', 'GET', 'navigate', 'document', '/admin', 'network'],
  ['a page of the panel', 'GET', 'navigate', 'document', '/admin/collections/courses', 'network'],
  ['the panel’s scripts', 'GET', 'no-cors', 'script', '/_next/static/a.js', 'network'],
  ['a preview', 'GET', 'navigate', 'document', '/preview/courses/1', 'network'],
  ['a form', 'POST', 'navigate', 'document', '/api/notes', 'network'],
  ['the worker itself', 'GET', 'same-origin', '', '/sw.js', 'network'],
  ['search', 'GET', 'cors', 'script', '/pagefind/pagefind.js', 'network'],
  ['another site', 'GET', 'no-cors', 'script', 'https://video.example/_astro/a.js', 'network'],
])('%s', (_case, method, mode, destination, path, way) => {
  expect(wayOf({ method, mode, destination, url: new URL(path, origin).href }, origin)).toBe(way)
})
