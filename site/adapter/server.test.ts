import { execFile } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { LessonReading, PageLocals, SiteApp } from '@academy/catalog/contract'
import { splitPath } from '@academy/kernel/languages'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { course, fixture, richText } from '../tests/fixture.ts'

/** The compiled site, rendered as the release builder and the origin do. */
const root = new URL('../../', import.meta.url)
const outDir = new URL(`node_modules/.cache/site-under-test/${process.pid}/`, root)
const origin = 'https://academy.example'

let site: SiteApp

beforeAll(async () => {
  await mkdir(outDir, { recursive: true })
  const astro = new URL('node_modules/astro/bin/astro.mjs', root).pathname
  const env: NodeJS.ProcessEnv = { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' }
  await promisify(execFile)(process.execPath, [astro, 'build', '--outDir', outDir.pathname], {
    cwd: root.pathname,
    env,
  })
  site = await import(new URL('server/entry.mjs', outDir).href)
}, 120_000)

afterAll(() => rm(outDir, { recursive: true }))

const readings: Record<string, LessonReading> = {
  'distributed-tracing/why-logs-stop-helping': { state: 'open', body: richText('Logs are lonely.', '# Why') },
  'alerts/lesson-3-burn-rates-over-long-and-short-windows': { state: 'locked', reason: 'purchase-required' },
}

const locals = (given: Partial<PageLocals> = {}): PageLocals => ({
  content: {
    catalogue: fixture,
    readLesson: async (id) => readings[id] ?? { state: 'open', body: richText('A body.') },
  },
  viewer: null,
  mode: 'release',
  origin,
  ...given,
})

const get = async (path: string, given: Partial<PageLocals> = {}) => {
  const response = await site.render(new Request(origin + path), locals(given))
  return { response, html: await response.text() }
}

test('the service worker is one script that knows its build', async () => {
  const worker = await readFile(new URL('client/sw.js', outDir), 'utf8')
  expect(worker).toMatch(/academy-shell\/.*[0-9a-f]{16}/)
  expect(worker).not.toMatch(/\b(?:import|export)\b[\s{*]/)
})

describe('every page of a release', { timeout: 30_000 }, () => {
  test('answers with its status, and pages have one first heading and nothing that the security policy refuses', async () => {
    for (const { path, status = 200 } of site.listPages(fixture)) {
      const { response, html } = await get(path)
      expect(response.status, path).toBe(status)
      if (!response.headers.get('content-type')?.startsWith('text/html')) continue
      expect(html.match(/<h1[ >]/g), path).toHaveLength(1)
      expect(html, path).not.toMatch(/<style|<script(?![^>]*(src=|ld\+json))|javascript:| on\w+="/)
    }
  })

  test('links only to pages that exist', async () => {
    const languages = [fixture, { ...fixture, language: 'de' as const }]
    const pages = languages.flatMap((catalogue) => site.listPages(catalogue)).map(({ path }) => path)
    const lessons = fixture.courses.flatMap(({ slug, sections }) =>
      sections.flatMap((section) => section.lessons.map((lesson) => `/courses/${slug}/${lesson.slug}`)),
    )
    // The account and what one learns are rendered for each person, certificates when they are asked for.
    const mine = ['/me', '/learn', ...fixture.paths.map(({ slug }) => `/learn/paths/${slug}`)]
    const known = new Set([...pages, ...lessons, ...mine, '/favicon.svg', '/account', '/verify/check'])
    for (const path of pages.filter((each) => !/\.\w+$/.test(each))) {
      const { html } = await get(path)
      const links = [...html.matchAll(/href="(\/[^"#?]*)/g)].map(([, href]) => href!)
      expect(
        // What is not told in another language is rendered when somebody asks for it.
        links.filter((href) => !known.has(href) && !known.has(splitPath(href).path) && !href.startsWith('/_astro/')),
        path,
      ).toEqual([])
    }
  })
})

describe('a page in another language', () => {
  test('says so, has its own messages, and marks what is not translated', async () => {
    const { html } = await get('/de/courses/distributed-tracing', { mode: 'live' })
    expect(html).toContain('<html lang="de"')
    expect(html).toContain('Der Kurs als Trace')
    expect(html).toContain('Dieser Kurs ist noch nicht übersetzt.')
    expect(html).toMatch(/<h1[^>]* lang="en"/)
    expect(html).toContain(`rel="canonical" href="${origin}/courses/distributed-tracing"`)
    expect(html).not.toContain('hreflang="x-default"')
  })

  test('that is told in it is its own canonical page, beside the others', async () => {
    const { html } = await get('/de/courses')
    expect(html).toContain(`rel="canonical" href="${origin}/de/courses"`)
    expect(html).toContain(`hreflang="en" href="${origin}/courses"`)
    expect(html).toContain(`hreflang="x-default" href="${origin}/courses"`)
  })

  test('leads to the same page in the other languages, without a script', async () => {
    const { html } = await get('/de/courses/distributed-tracing', { mode: 'live' })
    expect(html).toMatch(/<a href="\/courses\/distributed-tracing" hreflang="en" lang="en"/)
    expect(html).toMatch(/<a href="\/de\/courses\/distributed-tracing" hreflang="de"[^>]* aria-current="true"/)
  })
})

describe('a lesson', () => {
  test('that is open shows its body and its headings', async () => {
    const { html } = await get('/courses/distributed-tracing/why-logs-stop-helping')
    expect(html).toContain('Logs are lonely.')
    expect(html).toContain('data-pagefind-body')
  })

  test('that is closed says why, leads to signing in and back, and is kept from search', async () => {
    const path = '/courses/alerts/lesson-3-burn-rates-over-long-and-short-windows'
    const { html } = await get(path, { mode: 'live' })
    expect(html).toContain('This lesson is part of a paid course')
    expect(html).toContain(`/sign-in?returnTo=${encodeURIComponent(path)}`)
    expect(html).toContain('name="robots" content="noindex"')
    expect(html).not.toContain('data-pagefind-body')
  })
})

describe('what authors write', () => {
  const evil = '</script><img src=x onerror=alert(1)>'
  const courses = [
    course({ slug: 'evil', title: evil, summary: evil, outcomes: [evil] }, { [evil]: [[evil, 'lab', 1]] }),
  ]
  const content = { ...locals().content, catalogue: { ...fixture, courses } }

  test.each(['/', '/courses', '/courses/evil', '/rss.xml'])('is text and nothing else on %s', async (path) => {
    const { html } = await get(path, { content })
    const outsideAttributes = html.replaceAll(/="[^"]*"/g, '')
    expect(outsideAttributes).toContain('img src=x')
    expect(outsideAttributes).not.toContain('<img src=x')
  })
})

test('filters work without a script', async () => {
  const { html } = await get('/courses?level=beginner')
  expect(html).toMatch(/<input[^>]*value="beginner"[^>]*checked/)
  expect(html).toContain('>2 courses<')
})

test('a preview of a draft is for staff’s own mode alone', async () => {
  const path = '/preview/courses/distributed-tracing'
  expect((await get(path)).response.status).toBe(404)
  const { response, html } = await get(path, { mode: 'preview' })
  expect(response.status).toBe(200)
  expect(html).toContain('Draft preview')
})

test('a preview can be drawn from what is posted', async () => {
  const request = new Request(`${origin}/preview/courses/distributed-tracing`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: '{}',
  })
  expect((await site.render(request, locals({ mode: 'preview' }))).status).toBe(200)
})

test('the header greets whoever looks', async () => {
  const { html } = await get('/about', { mode: 'live', viewer: { id: 'u1', name: 'Ada Lovelace', role: 'student' } })
  expect(html).toContain('Ada Lovelace')
})

describe('the ways in', () => {
  const waysIn = [{ id: 'github', name: 'GitHub' }]

  test.each(['/sign-in', '/sign-up'])('%s offers the outside accounts that are configured', async (path) => {
    expect((await get(path, { mode: 'live', waysIn })).html).toContain('Continue with GitHub')
    expect((await get(path, { mode: 'live' })).html).not.toContain('data-outside')
  })

  test.each(['/sign-in', '/sign-up'])('%s lets whoever is in go on', async (path) => {
    const { html } = await get(path, { mode: 'live', viewer: { id: 'u1', name: 'Ada Lovelace', role: 'student' } })
    expect(html).toContain('You are signed in as Ada Lovelace.')
    expect(html).not.toContain('type="password"')
  })

  test('a failed sign-in elsewhere is said in our words, never in those of the address', async () => {
    const { html } = await get('/sign-in?error=<b>pay+here</b>&error_description=evil')
    expect(html).toContain('Signing in there did not work.')
    expect(html).not.toMatch(/pay|evil/)
  })
})

test('an academy without courses says so', async () => {
  const catalogue = {
    language: 'en' as const,
    courses: [],
    paths: [],
    categories: [],
    tags: [],
    skills: [],
    instructors: [],
    redirects: [],
  }
  const { html } = await get('/courses', { content: { ...locals().content, catalogue } })
  expect(html).toContain('No course has been published yet.')
})

test('the manifest of the app names icons that are as large as it says', async () => {
  const { response, html } = await get('/manifest.webmanifest')
  expect(response.headers.get('content-type')).toBe('application/manifest+json')
  const { icons } = JSON.parse(html) as { icons: { src: string; sizes: string; purpose: string }[] }
  for (const { src, sizes } of icons) {
    const png = Buffer.from(await (await site.render(new Request(origin + src), locals())).arrayBuffer())
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes)
  }
  expect(icons.map(({ purpose }) => purpose)).toContain('maskable')
})

test('a share image is a PNG of the expected size', async () => {
  const { response } = await get('/courses/alerts/share.png')
  const png = Buffer.from(await (await site.render(new Request(`${origin}/share.png`), locals())).arrayBuffer())
  expect(response.headers.get('content-type')).toBe('image/png')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
})
