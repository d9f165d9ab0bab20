import { globSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { json, signIn, visit } from '../support/academy.ts'

/** The longest plain run of words of a lesson: long enough that nobody else writes it. */
const fingerprintOf = (markdown: string): string => {
  const sentences = markdown.replace(/^---[\s\S]*?\n---/, '').match(/[A-Za-z][A-Za-z ,]{30,}[a-z]/g) ?? []
  return sentences.sort((a, b) => b.length - a.length)[0] ?? ''
}

const lockedLessons = () =>
  globSync('seed/content/courses/opentelemetry-in-production/*/[0-9]*.md')
    .sort()
    .map((file) => ({ file, markdown: readFileSync(file, 'utf8') }))
    .filter(({ markdown }) => !/^freePreview: true$/m.test(markdown))
    .map(({ file, markdown }) => ({ file, words: fingerprintOf(markdown) }))

/** Nothing of a release that is taken away while it is read. */
const unlessGone = <Read>(read: () => Read, nothing: Read): Read => {
  try {
    return read()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothing
    throw error
  }
}

const filesBelow = (folder: string) =>
  unlessGone(() => readdirSync(folder, { recursive: true, withFileTypes: true }), []).filter((entry) => entry.isFile())

const textOf = (file: string): string => {
  const bytes = unlessGone(() => readFileSync(file), Buffer.alloc(0))
  if (bytes.length === 0) return ''
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString()
  // Pagefind's own files are gzip whatever they are called.
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString() : bytes.toString()
}

test('no file of any release has the words of a paid lesson', () => {
  const locked = lockedLessons()
  expect(locked.length).toBeGreaterThan(3)
  expect(locked.filter(({ words }) => words.length < 30)).toEqual([])
  const releases = path.join(inject('academy').dataDir, 'releases')
  const files = readdirSync(releases).flatMap((release) => filesBelow(path.join(releases, release)))
  expect(files.length).toBeGreaterThan(100)
  const leaks = files.flatMap((entry) => {
    const file = path.join(entry.parentPath, entry.name)
    const text = textOf(file)
    return locked.filter(({ words }) => text.includes(words)).map((lesson) => `${lesson.file} in ${file}`)
  })
  expect(leaks).toEqual([])
})

test('no reply to a guest has the words of a paid lesson', async () => {
  const locked = lockedLessons()
  const paths = [
    '/api/catalogue',
    '/api/courses?depth=2&limit=100',
    '/api/lessons?depth=2&limit=100',
    '/api/lessons?draft=true&depth=2&limit=100',
    '/api/courses/opentelemetry-in-production?depth=2',
    '/api/courses/opentelemetry-in-production/lessons',
    '/courses/opentelemetry-in-production',
    ...locked.map(
      ({ file }) => `/courses/opentelemetry-in-production/${path.basename(file, '.md').replace(/^\d+-/, '')}`,
    ),
  ]
  const leaks: string[] = []
  for (const address of paths) {
    const text = await (await visit(address)).text()
    leaks.push(...locked.filter(({ words }) => text.includes(words)).map(({ file }) => `${file} at ${address}`))
  }
  expect(leaks).toEqual([])
})

test('whoever holds an entitlement, and nobody else, reads the paid lesson on its page', async () => {
  const [lesson] = lockedLessons()
  if (!lesson) throw new Error('The seed has a paid course.')
  const address = `/courses/opentelemetry-in-production/${path.basename(lesson.file, '.md').replace(/^\d+-/, '')}`
  const [admin, student, other] = [await signIn('admin'), await signIn('student'), await signIn('student2')]
  const me = (await (await student('/api/users/me')).json()) as { user: { id: string } }
  const course = (await (await visit('/api/courses/opentelemetry-in-production?depth=0')).json()) as { id: string }
  expect(await (await student(address)).text()).not.toContain(lesson.words)
  const granted = await admin(
    '/api/entitlements',
    json('POST', { user: me.user.id, course: course.id, source: 'grant', from: '2026-01-01T00:00:00Z' }),
  )
  const { doc } = (await granted.json()) as { doc: { id: string } }
  expect((await (await student(address)).text()).includes(lesson.words)).toBe(true)
  expect(await (await other(address)).text()).not.toContain(lesson.words)
  await admin(`/api/entitlements/${doc.id}`, json('PATCH', { revoked: '2026-01-02T00:00:00Z' }))
  expect(await (await student(address)).text()).not.toContain(lesson.words)
})
