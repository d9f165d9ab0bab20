import { beforeAll, describe, expect, test } from 'vitest'
import { json, signIn, visit } from '../support/academy.ts'

type Course = { id: string; slug: string; title: string }
let course: Course
let lesson: { id: string; slug: string; title: string }

beforeAll(async () => {
  const { docs } = (await (
    await visit('/api/courses?where[slug][equals]=opentelemetry-in-production&limit=1&depth=0')
  ).json()) as {
    docs: Course[]
  }
  course = docs[0]!
  const outline = (await (await visit(`/api/courses/${course.id}/lessons`)).json()) as {
    sections: { lessons: (typeof lesson & { freePreview: boolean })[] }[]
  }
  lesson = outline.sections.flatMap(({ lessons }) => lessons).find(({ freePreview }) => !freePreview)!
})

const preview = () => `/preview/courses/${course.id}`

describe('a preview', () => {
  test('sends a guest to sign in, and back', async () => {
    const reply = await visit(preview(), { redirect: 'manual' })
    expect(reply.status).toBe(302)
    expect(reply.headers.get('location')).toBe(`/sign-in?returnTo=${encodeURIComponent(preview())}`)
  })

  test('is not for students', async () => {
    expect((await (await signIn('student'))(preview())).status).toBe(403)
  })

  test('shows staff the page as it will be, kept by no cache', async () => {
    const reply = await (await signIn('editor'))(preview())
    expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(await reply.text()).toContain(course.title)
  })

  test('shows what is typed and not saved, as text', async () => {
    const editor = await signIn('editor')
    const reply = await editor(preview(), json('POST', { title: 'Typed <i>just now' }))
    expect(await reply.text()).toContain('Typed &lt;i&gt;just now')
    expect(await (await editor(preview())).text()).not.toContain('Typed')
  })

  test.each([
    ['JSON that is none', '{bad', 400, 'http/bad-json'],
    ['fields that no page can show', '{"title":5}', 422, 'preview/incomplete'],
  ])('refuses %s', async (_case, body, status, code) => {
    const reply = await (await signIn('editor'))(preview(), { ...json('POST', {}), body })
    expect([reply.status, await reply.json()]).toMatchObject([status, { errors: [{ data: { code } }] }])
  })

  test('refuses a foreign page that posts with an editor’s cookie', async () => {
    const editor = await signIn('editor')
    const headers = { 'content-type': 'application/json', origin: 'https://evil.example' }
    expect((await editor(preview(), { ...json('POST', { title: 'x' }), headers })).status).toBe(401)
  })

  test('says so when there is no such draft', async () => {
    const editor = await signIn('editor')
    expect((await editor('/preview/courses/00000000-0000-4000-8000-000000000000')).status).toBe(404)
    expect((await editor('/preview/courses/nothing')).status).toBe(404)
  })
})

describe('a lesson that is not for everybody', () => {
  const page = () => `/courses/${course.slug}/${lesson.slug}`

  test('shows a guest its title and no body, kept by no cache', async () => {
    const reply = await visit(page())
    expect([reply.status, reply.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
    expect(await reply.text()).toContain(lesson.title)
  })

  test('is longer for those who may read it', async () => {
    const [guest, editor] = [await visit(page()), await (await signIn('editor'))(page())]
    expect((await editor.text()).length).toBeGreaterThan((await guest.text()).length)
  })
})

test('a filtered catalogue works without a script', async () => {
  const reply = await visit('/courses?access=paid')
  expect(reply.status).toBe(200)
  expect(await reply.text()).toContain(course.title)
})
