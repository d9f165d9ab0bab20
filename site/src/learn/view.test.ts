import type { EditionView } from '@academy/catalog/contract'
import { completionOf } from '@academy/learning/contract'
import { expect, test } from 'vitest'
import { refusals, refused } from './strings.ts'
import { doneAddresses, groupsOf, type Held, outlineOf, placeOf, refusalIn } from './view.ts'

const lesson = (key: string, slug = key) => ({
  id: `id-${key}`,
  key,
  slug,
  title: key.toUpperCase(),
  summary: '',
  kind: 'article' as const,
  minutes: 5,
  freePreview: false,
  optional: false,
  doneBy: 'button' as const,
  text: '',
})

const edition: EditionView = {
  id: 'e',
  course: 'c',
  number: 1,
  publishedAt: '2026-11-03T00:00:00.000Z',
  note: '',
  amendments: [],
  content: {
    title: 'Course',
    rules: { requiredPercent: 100, passPercent: 50 },
    sections: [
      { key: 's1', title: 'One', summary: '', lessons: [lesson('a'), lesson('k-1', 'changes')] },
      { key: 's2', title: 'Two', summary: '', lessons: [lesson('b')] },
    ],
  },
}
const done = new Set(['k-1', 'gone'])
const held: Held = {
  id: 'h',
  course: { id: 'c', slug: 'c', title: 'Course', access: 'free' },
  edition,
  newer: null,
  done,
  completion: completionOf(edition.content, done),
  closed: new Map(),
  cohort: null,
  student: 's',
  seconds: 0,
  secondsByLesson: new Map(),
  enrolledAt: '2026-11-04T00:00:00.000Z',
  lastLesson: null,
  lastSeenAt: null,
  leftAt: null,
}

test('a lesson whose slug is a page of ours has its key for an address, everywhere', () => {
  expect(outlineOf(edition).flatMap(({ lessons }) => lessons.map(({ slug }) => slug))).toEqual(['a', 'k-1', 'b'])
  expect([...doneAddresses(held)]).toEqual(['k-1'])
  expect(placeOf(edition, 'a')?.next).toEqual({ slug: 'k-1', title: 'K-1' })
})

test.each([
  ['the first', 'a', 1, undefined, 'k-1'],
  ['one between', 'k-1', 2, 'a', 'b'],
  ['the last', 'b', 3, 'k-1', undefined],
])('%s lesson knows its place and its neighbours, across sections', (_case, key, position, previous, next) => {
  const place = placeOf(edition, key)
  expect([place?.position, place?.total, place?.previous?.slug, place?.next?.slug]).toEqual([
    position,
    3,
    previous,
    next,
  ])
})

test('what is not open yet is passed over', () => {
  const place = placeOf(edition, 'a', new Set(['k-1']))
  expect([place?.next?.slug, place?.total]).toEqual(['b', 3])
  expect(placeOf(edition, 'b', new Set(['k-1']))?.previous?.slug).toBe('a')
  expect(placeOf(edition, 'a', new Set(['k-1', 'b']))?.next).toBeNull()
})

test('a lesson that the edition does not have has no place', () => {
  expect(placeOf(edition, 'gone')).toBeNull()
})

test('changes are grouped in one order, and a group without any is left out', () => {
  const changes = [
    { group: 'rules' as const, words: 'Stricter.' },
    { group: 'added' as const, words: 'New.' },
    { group: 'added' as const, words: 'Newer.' },
  ]
  const groups = groupsOf({ changes } as Parameters<typeof groupsOf>[0])
  expect(groups.map(({ sentences }) => sentences)).toEqual([['New.', 'Newer.'], ['Stricter.']])
})

test.each([
  ['nothing', '', null],
  ['the reason that is known', '?refused=learning%2Fcourse-left', refusals['learning/course-left']],
  ['that it did not work, for any other', '?refused=%3Cscript%3E', refused],
])('a page says %s', (_case, search, expected) => {
  expect(refusalIn(new URL(`http://academy.test/learn/c${search}`))).toBe(expected)
})
