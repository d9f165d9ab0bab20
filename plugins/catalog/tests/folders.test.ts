import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusal } from '../../../tests/access/support/documents.ts'
import { type Desk, openDesk } from '../../../tests/catalog/desk.ts'
import { type Fetch, visit } from '../../../tests/support/academy.ts'

type Report = {
  slug: string
  outcome: string
  items: { what: string; kind: string; title: string; file: string }[]
  problems: { file: string; line?: number; message: string }[]
}
type Reply = { import: string | null; courses: Report[] }

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

const stamp = `${process.pid.toString(36)}${Date.now().toString(36)}`
const text = (lines: string) => new TextEncoder().encode(lines)

const courseFile = `---\ntitle: Imported\nsummary: For a test.\nlevel: beginner\naccess: free\n---\n`
const lessonFile = (key: string, body = 'Words.') =>
  `---\nkey: ${key}-${stamp}\ntitle: Lesson ${key}\nkind: article\nminutes: 5\n---\n\n${body}\n`

const filesOf = (slug: string, more: Record<string, string> = {}): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries({
      [`${slug}/course.md`]: courseFile,
      [`${slug}/01-begin/section.md`]: `---\nkey: ${slug}-begin\ntitle: Begin\n---\n`,
      [`${slug}/01-begin/01-one.md`]: lessonFile(`${slug}-one`),
      [`${slug}/01-begin/02-two.md`]: lessonFile(`${slug}-two`, '```js id="kept"\n1\n```'),
      ...more,
    }).map(([path, content]) => [path, text(content)]),
  )

const send = (as: Fetch, zip: Uint8Array, query = '') =>
  as(`/api/courses/import${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/zip' },
    body: zip as Uint8Array<ArrayBuffer>,
  })

const sent = async (as: Fetch, files: Record<string, Uint8Array>, query = ''): Promise<Report> => {
  const response = await send(as, zipSync(files), query)
  expect(response.status, await response.clone().text()).toBe(200)
  return ((await response.json()) as Reply).courses[0] as Report
}

const idOf = async (slug: string): Promise<string | null> => {
  const response = await desk.admin(`/api/courses?where[slug][equals]=${slug}&draft=true&depth=0`)
  return ((await response.json()) as { docs: { id: string }[] }).docs[0]?.id ?? null
}

const exported = async (as: Fetch, slug: string): Promise<Record<string, Uint8Array>> => {
  const response = await as(`/api/courses/${await idOf(slug)}/export`)
  expect(response.headers.get('content-type')).toBe('application/zip')
  return unzipSync(new Uint8Array(await response.arrayBuffer()))
}

/** To be gone after the tests. */
const keep = async (slug: string): Promise<void> => {
  const id = await idOf(slug)
  if (!id) return
  desk.keep('courses', id)
  const lessons = await desk.admin(`/api/lessons?where[course][equals]=${id}&draft=true&depth=0&limit=50`)
  for (const lesson of ((await lessons.json()) as { docs: { id: string }[] }).docs) desk.keep('lessons', lesson.id)
}

const asText = (files: Record<string, Uint8Array>) =>
  Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, Buffer.from(bytes).toString('latin1')]))

const seed = 'seed/content/courses'

test.each(globSync('*', { cwd: seed }))('%s goes out as the files it came in from, byte for byte', async (slug) => {
  const files = globSync('**/*.*', { cwd: join(seed, slug) })
  const expected = files.map((file) => [`${slug}/${file}`, readFileSync(join(seed, slug, file))] as const)
  expect(asText(await exported(desk.editor, slug))).toEqual(asText(Object.fromEntries(expected)))
})

test('an instructor imports a course, and it is theirs; a second import changes nothing', async () => {
  const slug = `folder-${stamp}`
  const files = filesOf(slug)
  const plan = await sent(desk.teacher, files, '?dryRun=true')
  expect(plan).toMatchObject({ outcome: 'planned', problems: [] })
  expect(plan.items.every(({ what }) => what === 'create')).toBe(true)
  expect(await idOf(slug)).toBeNull()

  expect(await sent(desk.teacher, files)).toMatchObject({ outcome: 'imported' })
  await keep(slug)
  const out = await exported(desk.teacher, slug)
  expect(asText(out)[`${slug}/01-begin/02-two.md`]).toBe(asText(files)[`${slug}/01-begin/02-two.md`])
  expect(asText(out)[`${slug}/course.md`]).toMatch(/^instructors: \[[a-z-]+\]$/m)

  expect(await sent(desk.teacher, files)).toMatchObject({ outcome: 'same' })
  expect(await sent(desk.teacher, out)).toMatchObject({ outcome: 'same' })
  expect(asText(await exported(desk.teacher, slug))).toEqual(asText(out))
})

test('a video comes in with a name that nobody guesses, and from then on goes out and in as it is', async () => {
  const slug = `film-${stamp}`
  const line = '::video{src="./videos/walk.webm" captions="./videos/walk.vtt" title="A walk"}'
  const [film] = globSync(join(seed, '**/*.webm'))
  const files = {
    ...filesOf(slug, {
      [`${slug}/01-begin/01-one.md`]: lessonFile(`${slug}-one`, line).replace(
        'minutes: 5',
        'minutes: 5\ndoneBy: watched',
      ),
      [`${slug}/01-begin/videos/walk.vtt`]: `WEBVTT\n\n00:00.000 --> 00:01.000\n${stamp}\n`,
    }),
    [`${slug}/01-begin/videos/walk.webm`]: new Uint8Array(readFileSync(film ?? '')),
  }
  expect(await sent(desk.teacher, files)).toMatchObject({ outcome: 'imported' })
  await keep(slug)
  expect(await sent(desk.teacher, files)).toMatchObject({ outcome: 'same' })
  const out = await exported(desk.teacher, slug)
  const names = Object.keys(out).filter((path) => path.includes('/videos/'))
  const lesson = asText(out)[`${slug}/01-begin/01-one.md`]
  expect(names).toHaveLength(2)
  for (const path of names) {
    expect(path).toMatch(/\/walk-[0-9a-f]{16}\.(webm|vtt)$/)
    expect(lesson).toContain(`./videos/${path.split('/').at(-1)}`)
  }
  expect(lesson).toContain('doneBy: watched')

  expect(await sent(desk.teacher, out)).toMatchObject({ outcome: 'same' })
  expect(asText(await exported(desk.teacher, slug))).toEqual(asText(out))
})

test.each([
  ['captions that are none', { 'walk.vtt': '1\n00:00:00,000' }, 'walk.vtt', 'These are no captions'],
  ['a video that is none', { 'walk.mp4': 'hello' }, 'walk.mp4', 'This is not the video'],
  ['a picture among videos', { 'a.png': 'hello' }, 'a.png', 'This has no place'],
])('%s are named', async (_title, videos, name, message) => {
  const slug = `odd-${stamp}`
  const more = Object.entries(videos).map(([file, content]) => [`${slug}/01-begin/videos/${file}`, content])
  const response = await send(desk.teacher, zipSync(filesOf(slug, Object.fromEntries(more))))
  expect((await refusal(response, 400)).message).toContain(`${slug}/01-begin/videos/${name}: ${message}`)
})

test('what is imported is a draft until it is to be published; a lesson that is gone stays until it is to be removed', async () => {
  const slug = `states-${stamp}`
  await sent(desk.editor, filesOf(slug))
  await keep(slug)
  const id = await idOf(slug)
  const statusOf = async () =>
    ((await (await desk.admin(`/api/courses/${id}?depth=0`)).json()) as { _status: string })._status
  expect(await statusOf()).toBe('draft')
  await sent(desk.editor, filesOf(slug), '?publish=true')
  expect(await statusOf()).toBe('published')

  const { [`${slug}/01-begin/02-two.md`]: _gone, ...fewer } = filesOf(slug)
  expect(await sent(desk.editor, fewer, '?publish=true')).toMatchObject({ outcome: 'same' })
  const removal = await sent(desk.editor, fewer, '?publish=true&remove=true')
  expect(removal.items.filter(({ what }) => what === 'remove')).toMatchObject([{ title: `Lesson ${slug}-two` }])
  expect(Object.keys(await exported(desk.editor, slug))).toEqual(Object.keys(fewer).sort())
})

test('an error in the last file leaves nothing behind, and is named with its line', async () => {
  const slug = `broken-${stamp}`
  const files = filesOf(slug, { [`${slug}/01-begin/03-last.md`]: lessonFile('last', 'a\n\n<div>') })
  const said = await refusal(await send(desk.editor, zipSync(files)), 400)
  expect(said.data).toMatchObject({
    code: 'catalog/bad-folder',
    details: { problems: [{ file: `${slug}/01-begin/03-last.md`, line: 10 }] },
  })
  expect(await idOf(slug)).toBeNull()
})

test('a failure in the last write takes everything back', async () => {
  const slug = `undone-${stamp}`
  // The title is longer than the field, the summary than a lesson’s: neither is for the folder to know.
  const tooLong = lessonFile('last', `\`\`\`js title="${'a'.repeat(130)}"\n1\n\`\`\``)
  const files = filesOf(slug, { [`${slug}/01-begin/03-last.md`]: tooLong })
  const said = await refusal(await send(desk.editor, zipSync(files), '?publish=true'), 400)
  expect(said.data.code).toBe('catalog/bad-folder')
  expect(await idOf(slug)).toBeNull()
})

test('whoever does not edit a course neither imports over it nor exports it', async () => {
  const slug = `roles-${stamp}`
  await sent(desk.teacher, filesOf(slug))
  await keep(slug)
  const id = await idOf(slug)
  const zip = zipSync(filesOf(slug, { [`${slug}/course.md`]: courseFile.replace('Imported', 'Taken') }))
  for (const [as, status] of [
    [visit, 401],
    [desk.student, 403],
    [desk.other, 403],
  ] as const) {
    await refusal(await send(as, zip), status)
  }
  await refusal(await visit(`/api/courses/${id}/export`), 401)
  await refusal(await desk.student(`/api/courses/${id}/export`), 403)
  await refusal(await desk.other(`/api/courses/${id}/export`), 404)
  expect((await desk.editor(`/api/courses/${id}/export/warnings`)).status).toBe(200)
})

test('many courses at once are a task’s; one that is wrong does not keep the others back', async () => {
  const [good, bad, last] = [`many-a-${stamp}`, `many-b-${stamp}`, `many-c-${stamp}`]
  const related = courseFile.replace('access: free', `access: free\nrelated: [${last}]`)
  const files = {
    ...filesOf(good, { [`${good}/course.md`]: related }),
    ...filesOf(bad, { [`${bad}/course.md`]: 'x' }),
    ...filesOf(last),
  }
  const response = await send(desk.teacher, zipSync(files))
  expect(response.status).toBe(202)
  const { import: id } = (await response.json()) as Reply
  const watch = async () =>
    (await (await desk.teacher(`/api/course-imports/${id}?depth=0`)).json()) as {
      state: string
      done: number
      courses: Report[]
    }
  await expect.poll(async () => (await watch()).state, { timeout: 30_000, interval: 200 }).toBe('done')
  for (const slug of [good, last]) await keep(slug)
  expect((await watch()).courses.map(({ slug, outcome }) => [slug, outcome])).toEqual([
    [good, 'imported'],
    [bad, 'refused'],
    [last, 'imported'],
  ])
  expect(asText(await exported(desk.teacher, good))[`${good}/course.md`]).toContain(`related: [${last}]`)
  expect((await desk.other(`/api/course-imports/${id}`)).status).toBe(404)
  expect((await desk.teacher(`/api/course-imports/${id}/cancel`, { method: 'POST' })).status).toBe(200)
})
