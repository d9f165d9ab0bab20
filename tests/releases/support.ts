import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Catalogue, PageLocals, ReleasePage, SiteApp } from '@academy/catalog/contract'
import { createLogger } from '@academy/kernel'
import { defaultLanguage, type Language, splitPath } from '@academy/kernel/languages'
import { producerOf } from '@academy/kernel/tasks/queue'
import type { Migration, Payload } from 'payload'
import pg from 'pg'
import { buildRelease } from '../../plugins/catalog/src/releases/build.ts'
import { readReleases } from '../../plugins/catalog/src/releases/records.ts'
import { closeSearch } from '../../plugins/catalog/src/releases/search.ts'
import { releasesStatus } from '../../plugins/catalog/src/releases/status.ts'

/** A small site of our own: what the builder does is tested apart from how the academy looks. */
const texts = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(texts).join(' ')
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([key, item]) => (key === 'text' && typeof item === 'string' ? item : texts(item)))
    .join(' ')
}
const page = (title: string, main: string, language: Language = defaultLanguage) =>
  new Response(
    `<!doctype html><html lang="${language}"><title>${title}</title><main data-pagefind-body><h1>${title}</h1>${main}</main></html>`,
    {
      headers: { 'content-type': 'text/html; charset=utf-8' },
    },
  )
const lessonsOf = (catalogue: Catalogue) =>
  catalogue.courses.flatMap((course) =>
    course.sections.flatMap(({ lessons }) => lessons.map((lesson) => ({ course, lesson }))),
  )

/** Of another language the lessons that are told in it. */
const translatedPages = (catalogue: Catalogue): ReleasePage[] =>
  lessonsOf(catalogue)
    .filter(({ lesson }) => lesson.freePreview && lesson.languages?.includes(catalogue.language))
    .map(({ course, lesson }) => ({
      path: `/${catalogue.language}/courses/${course.slug}/${lesson.slug}`,
      depends: lesson,
      lessons: [lesson.id],
      search: true,
    }))

const englishPages = (catalogue: Catalogue): ReleasePage[] => [
  { path: '/', depends: catalogue.courses.map(({ slug }) => slug) },
  ...catalogue.courses.map(
    (course): ReleasePage => ({ path: `/courses/${course.slug}`, depends: course, search: true }),
  ),
  ...lessonsOf(catalogue)
    .filter(({ lesson }) => lesson.freePreview)
    .map(
      ({ course, lesson }): ReleasePage => ({
        path: `/courses/${course.slug}/${lesson.slug}`,
        depends: lesson,
        lessons: [lesson.id],
        search: true,
      }),
    ),
  { path: '/404', depends: null, status: 404 },
]

export const plainSite: SiteApp = {
  listPages: (catalogue) => (catalogue.language === defaultLanguage ? englishPages : translatedPages)(catalogue),
  render: async (request, { content }: PageLocals) => {
    const { language, path: pathname } = splitPath(new URL(request.url).pathname)
    const [, , courseSlug, lessonSlug] = pathname.split('/')
    const course = content.catalogue.courses.find(({ slug }) => slug === courseSlug)
    const links = (paths: string[]) => paths.map((to) => `<a href="${to}">${to}</a>`).join(' ')
    if (pathname === '/') return page('Home', links(content.catalogue.courses.map(({ slug }) => `/courses/${slug}`)))
    if (!course)
      return new Response('<title>Missing</title><main>Missing</main>', {
        status: 404,
        headers: { 'content-type': 'text/html' },
      })
    const lessons = course.sections.flatMap((section) => section.lessons)
    if (!lessonSlug) return page(course.title, links(lessons.map(({ slug }) => `/courses/${course.slug}/${slug}`)))
    const lesson = lessons.find(({ slug }) => slug === lessonSlug)!
    const reading = await content.readLesson(lesson.id)
    return page(lesson.title, `<p>${reading.state === 'open' ? texts(reading.body) : reading.reason}</p>`, language)
  },
}

const holder = globalThis as { academySite?: SiteApp }

export type Academy = {
  payload: Payload
  /** Of its database. */
  databaseUrl: string
  dir: string
  /** Replaces parts of the site until `site({})`; other pages than its own it lists in English alone. */
  site: (change: Partial<SiteApp>) => void
  /** Builds one release at once, in this process. */
  build: (full?: boolean) => Promise<void>
  /** Changes in the queue that no build has taken up. */
  waiting: () => Promise<number>
  /** The newest row. */
  newest: () => Promise<Awaited<ReturnType<typeof readReleases>>[number]>
  /** A file of the live release; null when it is not there. */
  live: (file: string) => Promise<string | null>
  close: () => Promise<void>
}

const withDatabase = async (url: string, work: (client: pg.Client) => Promise<unknown>) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await work(client)
  await client.end()
}

/** An academy of its own on the tests' Postgres: an empty database, a data folder, and the small site. */
export const startReleases = async (): Promise<Academy> => {
  const server = process.env.DATABASE_URL ?? ''
  const name = `releases_${Math.random().toString(36).slice(2)}`
  await withDatabase(server, (client) => client.query(`create database ${name}`))
  const url = new URL(server)
  url.pathname = `/${name}`
  const folder = await mkdtemp(path.join(tmpdir(), 'academy-releases-'))
  const siteDir = path.join(folder, 'site')
  await mkdir(path.join(siteDir, 'server'), { recursive: true })
  await mkdir(path.join(siteDir, 'client', '_astro'), { recursive: true })
  await writeFile(path.join(siteDir, 'build-id'), 'one\n')
  await writeFile(path.join(siteDir, 'client', '_astro', 'style.abc.css'), 'main { color: black }')
  await writeFile(
    path.join(siteDir, 'server', 'entry.mjs'),
    'export const render = (...given) => globalThis.academySite.render(...given)\nexport const listPages = (...given) => globalThis.academySite.listPages(...given)\n',
  )
  Object.assign(process.env, {
    DATABASE_URL: url.href,
    DATA_DIR: folder,
    SITE_DIR: siteDir,
    PAYLOAD_DISABLE_ADMIN: 'true',
  })
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config: (await import('@payload-config')).default })
  const { migrations } = await import('../../cms/migrations/index.ts')
  await payload.db.migrate({ migrations: migrations as unknown as Migration[] })
  holder.academySite = plainSite
  const dir = path.join(folder, 'releases')
  const log = createLogger('test', 'silent')
  return {
    payload,
    databaseUrl: url.href,
    dir,
    site: ({ listPages, ...change }) => {
      const inEnglish = listPages && {
        listPages: (all: Catalogue) => (all.language === defaultLanguage ? listPages(all) : []),
      }
      holder.academySite = { ...plainSite, ...change, ...inEnglish }
    },
    build: (full = false) => buildRelease([{ reason: 'test', by: null, full }], { payload, log }),
    waiting: async () => (await releasesStatus(payload)).waiting,
    newest: async () => (await readReleases(payload))[0]!,
    live: (file) => readFile(path.join(dir, 'current', 'public', file), 'utf8').catch(() => null),
    close: async () => {
      await closeSearch()
      const queue = await producerOf(payload)
      await queue.stop({ graceful: false })
      await payload.destroy()
      // The adapter keeps a connection, so the database stays until the tests' Postgres goes.
      await rm(folder, { recursive: true, force: true })
    },
  }
}
