import { expect, test } from 'vitest'
import type { Copy, Offer } from './copies.ts'
import { isOutdated } from './outdated.ts'

const savedAt = Date.parse('2026-11-27T10:00:00.000Z')
const minutes = 60_000

const lessons = ['a', 'b'].map((name) => ({ path: `/learn/traces/${name}`, title: name }))
const offer: Offer = { student: 'ada', course: { slug: 'traces', title: 'Traces' }, print: 'p1', lessons }
const copy: Copy = {
  ...offer,
  key: 'ada/traces',
  whole: true,
  kept: lessons.map(({ path }) => path),
  files: [],
  bytes: 0,
  shell: 's1',
  savedAt: new Date(savedAt).toISOString(),
}

test.each<[string, Partial<Copy>, Partial<Offer>, string, number, boolean]>([
  ['the same course stays', {}, {}, 's1', 90, false],
  ['another text is another course', {}, { print: 'p2' }, 's1', 1, true],
  ['another build of the site draws it anew', {}, {}, 's2', 1, true],
  ['a lesson that was closed is tried again, but not at once', { kept: ['/learn/traces/a'] }, {}, 's1', 30, false],
  ['a lesson that was closed is tried again after an hour', { kept: ['/learn/traces/a'] }, {}, 's1', 61, true],
  ['lessons that nobody chose are not missed', { kept: [], whole: false }, {}, 's1', 61, false],
  ['what is a week old is looked at whole', {}, {}, 's1', 7 * 24 * 60 + 1, true],
])('%s', (_case, had, offered, shell, later, expected) => {
  expect(isOutdated({ ...copy, ...had }, { ...offer, ...offered }, shell, savedAt + later * minutes)).toBe(expected)
})
