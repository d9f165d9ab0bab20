import type { Catalogue } from '@academy/catalog/contract'
import { describe, expect, test } from 'vitest'
import { entryPages } from '#site/scripts/returnTo.ts'
import { fixture } from '../../tests/fixture.ts'
import { listPages, sitemapEntries } from './listPages.ts'

const pagesOf = (catalogue: Catalogue) => new Map(listPages(catalogue).map((page) => [page.path, page]))

/** The paths whose pages must be rendered anew after `change`. */
const changedBy = (change: (catalogue: Catalogue) => void): string[] => {
  const edited = structuredClone(fixture)
  change(edited)
  const before = pagesOf(fixture)
  return listPages(edited)
    .filter(({ path, depends }) => JSON.stringify(depends) !== JSON.stringify(before.get(path)?.depends))
    .map(({ path }) => path)
}

const tracing = (catalogue: Catalogue) => catalogue.courses.find(({ slug }) => slug === 'distributed-tracing')!

describe('the pages of a release', () => {
  const pages = pagesOf(fixture)

  test('are listed once each', () => {
    expect(pages.size).toBe(listPages(fixture).length)
  })

  test('hold a lesson that anyone may read, with its body', () => {
    expect(pages.get('/courses/distributed-tracing/why-logs-stop-helping')).toMatchObject({
      lessons: ['distributed-tracing/why-logs-stop-helping'],
      search: true,
    })
  })

  test('hold no lesson that not everybody may read', () => {
    const open = fixture.courses
      .flatMap(({ sections }) => sections.flatMap((s) => s.lessons))
      .filter((l) => l.freePreview)
    expect(listPages(fixture).flatMap(({ lessons }) => lessons ?? [])).toEqual(open.map(({ id }) => id))
    expect(pages.has('/courses/distributed-tracing/automatic-or-by-hand')).toBe(false)
  })

  test('say the status of errors', () => {
    expect([pages.get('/404')?.status, pages.get('/500')?.status]).toEqual([404, 500])
  })

  test.each([
    '/',
    '/courses',
    '/search',
    '/sitemap.xml',
    '/courses/alerts/share.png',
    '/skills/tracing',
    ...entryPages,
  ])('hold %s', (path) => {
    expect(pages.has(path)).toBe(true)
  })

  test('tell search engines of no page on the way in', () => {
    const told = sitemapEntries(fixture).map(({ path }) => path)
    expect(told.filter((path) => entryPages.includes(path))).toEqual([])
  })
})

describe('what has to be rendered anew', () => {
  test('nothing, when nothing changed', () => {
    expect(changedBy(() => {})).toEqual([])
  })

  test('after a lesson’s body was edited: its own page and the sitemap', () => {
    const edit = (catalogue: Catalogue) => {
      tracing(catalogue).sections[0]!.lessons[0]!.updatedAt = '2026-11-22T10:00:00.000Z'
    }
    expect(changedBy(edit)).toEqual(['/courses/distributed-tracing/why-logs-stop-helping', '/sitemap.xml'])
  })

  test('after the body of a closed lesson was edited: nothing', () => {
    const edit = (catalogue: Catalogue) => {
      tracing(catalogue).sections[2]!.lessons[0]!.updatedAt = '2026-11-22T10:00:00.000Z'
    }
    expect(changedBy(edit)).toEqual([])
  })

  test('after a closed lesson was renamed: every page with the outline, the search’s words, and no other course', () => {
    const edit = (catalogue: Catalogue) => {
      tracing(catalogue).sections[2]!.lessons[0]!.title = 'traceparent'
    }
    expect(changedBy(edit)).toEqual([
      '/courses/distributed-tracing',
      '/courses/distributed-tracing/why-logs-stop-helping',
      '/courses/distributed-tracing/spans-context-baggage',
      '/search-terms.json',
    ])
  })

  test('after an instructor’s name changed: their page, the list, their courses and the search’s words', () => {
    const edit = (catalogue: Catalogue) => {
      catalogue.instructors[1]!.name = 'Jonas Lindh'
    }
    expect(changedBy(edit)).toEqual([
      '/courses/distributed-tracing',
      '/instructors',
      '/instructors/jonas-lind',
      '/search-terms.json',
    ])
  })
})

test('ten thousand lessons are listed without repeating an outline for each', () => {
  const lessons = Array.from({ length: 100 }, (_, at) => ({
    ...tracing(fixture).sections[0]!.lessons[0]!,
    slug: `lesson-${at}`,
    title: `Lesson ${at}, with a title that is about as long as titles are`,
  }))
  const courses = Array.from({ length: 100 }, (_, at) => ({
    ...tracing(fixture),
    slug: `course-${at}`,
    sections: [{ key: 'all', title: 'All', summary: '', lessons }],
  }))
  const pages = listPages({ ...fixture, courses })
  const [lesson] = pages.filter(({ path }) => path === '/courses/course-7/lesson-50')
  expect(pages.length).toBeGreaterThan(10_000)
  expect(JSON.stringify(lesson!.depends).length).toBeLessThan(1_500)
})
