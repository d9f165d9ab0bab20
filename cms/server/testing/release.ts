import { mkdir, mkdtemp, rename, symlink, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { Catalogue, CourseView } from '@academy/catalog/contract'
import { fileOf, type Manifest, releaseName } from '@academy/catalog/layout'

/** A release as the builder writes it, with a few small pages. */

const page = (pathname: string, status = 200) => ({
  file: fileOf(pathname),
  hash: pathname,
  etag: `"${pathname}"`,
  status,
  type: 'text/html; charset=utf-8',
  search: false,
})

const paidLesson = {
  id: '11111111-1111-4111-8111-111111111111',
  key: 'sampling',
  slug: 'sampling',
  title: 'Sampling',
  summary: '',
  kind: 'article' as const,
  minutes: 5,
  freePreview: false,
  verified: null,
  updatedAt: '2026-01-01T00:00:00.000Z',
}

const course: CourseView = {
  id: '22222222-2222-4222-8222-222222222222',
  slug: 'tracing',
  title: 'Tracing',
  summary: '',
  description: null,
  level: 'beginner',
  access: 'paid',
  minutes: 5,
  category: null,
  tags: [],
  skillsTaught: [],
  skillsRequired: [],
  outcomes: [],
  prerequisites: [],
  instructors: [],
  related: [],
  together: [],
  cover: null,
  verified: null,
  seo: { title: null, description: null },
  sections: [{ key: 's', title: 'S', summary: '', lessons: [paidLesson] }],
  publishedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
}

const catalogue: Catalogue = {
  language: 'en',
  courses: [course],
  paths: [],
  categories: [],
  tags: [],
  skills: [],
  instructors: [],
  redirects: [],
}

const compressible = async (file: string, text: string) => {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, text)
  await writeFile(`${file}.br`, brotliCompressSync(text))
  await writeFile(`${file}.gz`, gzipSync(text))
}

export const newReleasesDir = () => mkdtemp(path.join(os.tmpdir(), 'academy-releases-'))

/** Writes release `number`, whose home page says `words`, and points `current` at it. */
export const writeRelease = async (dir: string, number: number, words = 'Home'): Promise<void> => {
  const name = releaseName(number)
  const folder = path.join(dir, name)
  const paths = ['/', '/courses', '/courses/tracing']
  const pages = Object.fromEntries(paths.map((each) => [each, page(each)]))
  const manifest: Manifest = {
    id: name,
    number,
    builtAt: '2026-01-01T00:00:00.000Z',
    siteBuild: 'build-1',
    pages: { ...pages, '/404': page('/404', 404), '/500': page('/500', 500) },
    redirects: { '/courses/old': '/courses/tracing' },
    languages: ['en'],
  }
  const filler = 'A trace is a tree of spans. '.repeat(40)
  for (const each of Object.keys(manifest.pages)) {
    await compressible(path.join(folder, 'public', fileOf(each)), `<h1>${each === '/' ? words : each}</h1>${filler}`)
  }
  await compressible(path.join(folder, 'public/pagefind/pagefind.js'), `export const search = () => '${filler}'`)
  await writeFile(path.join(folder, 'public/pagefind/wasm.en.pagefind'), 'wasm')
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest))
  await writeFile(path.join(folder, 'catalogue.json'), JSON.stringify(catalogue))
  await compressible(path.join(dir, 'assets/_astro/site.abc123.css'), `body { color: black } /* ${filler} */`)
  await point(dir, name)
}

/** Moves the pointer as the builder does: a new link renamed over the old one. */
export const point = async (dir: string, name: string): Promise<void> => {
  await symlink(name, path.join(dir, '.next'))
  await rename(path.join(dir, '.next'), path.join(dir, 'current'))
}
