import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, create, ok, read, refusal, unique, update } from '../access/support/documents.ts'
import { cookieOf, newPerson, password, signInWith, withCookie } from '../auth/people.ts'
import { json } from '../support/academy.ts'
import { type Desk, draftOf, openDesk, published, section, sectionsOf } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

const patch = (id: string, data: object) => desk.editor(`/api/courses/${id}?depth=0`, json('PATCH', data))
const minutesOf = async (id: string) => (await read(desk.editor, 'courses', id)).estimatedMinutes

describe('addresses', () => {
  test('a slug is made of the title', async () => {
    const title = unique('Spans & context, über alles')
    expect((await desk.course({ title })).slug).toMatch(/^spans-context-uber-alles-[a-z0-9]+$/)
  })

  test.each(['Not A Slug', 'a--b', '-a', 'a/b', '../a'])('“%s” is no address', async (slug) => {
    const course = await desk.course()
    const { data } = await refusal(await patch(course.id, { slug, ...published }), 400)
    expect(data.errors?.map(({ path }) => path)).toEqual(['slug'])
  })

  test('two courses at one address: the second is told which field', async () => {
    const first = await desk.course(published)
    const response = await desk.editor(
      '/api/courses',
      json('POST', { title: 'Same', slug: first.slug, summary: 'S.', ...published }),
    )
    const { data } = await refusal(response, 400)
    expect(data.errors?.map(({ path }) => path)).toEqual(['slug'])
  })

  test('two lessons of one course at one address: the second is told which field', async () => {
    const course = await desk.course()
    const first = await desk.lesson(course, published)
    const response = await desk.editor(
      '/api/lessons',
      json('POST', { title: 'Same', slug: first.slug, course: course.id, ...published }),
    )
    const { data } = await refusal(response, 400)
    expect(data.errors?.map(({ path }) => path)).toContain('slug')
    const elsewhere = await desk.course()
    expect((await desk.lesson(elsewhere, { slug: first.slug, ...published })).slug).toBe(first.slug)
  })

  test('a course is read by its slug as by its id', async () => {
    const course = await desk.course(published)
    expect((await bodyOf(await desk.guest(`/api/courses/${course.slug}`))).id).toBe(course.id)
  })
})

describe('a lesson’s place', () => {
  test('a lesson stands in an outline once', async () => {
    const course = await desk.course()
    const lesson = await desk.lesson(course)
    const response = await patch(course.id, { sections: [section('One', [lesson]), section('Two', [lesson])] })
    expect((await refusal(response, 400)).data.code).toBe('catalog/lesson-twice')
  })

  test('a lesson belongs to one course, also behind the tenth', async () => {
    const course = await desk.course()
    const own = []
    for (let index = 0; index < 11; index++) own.push(await desk.lesson(course))
    const foreign = await desk.lesson(await desk.course())
    const response = await patch(course.id, { sections: [section('One', [...own, foreign])] })
    expect((await refusal(response, 400)).data.code).toBe('catalog/lesson-elsewhere')
  })

  test('lessons without a course get the one whose outline they are put into, however many', async () => {
    const course = await desk.course()
    const lessons = []
    for (let index = 0; index < 12; index++) lessons.push(await desk.lesson(null))
    await ok(await patch(course.id, { sections: [section('One', lessons)] }))
    const { docs } = await ok(await desk.editor(`/api/lessons?where[course][equals]=${course.id}&depth=0&limit=50`))
    expect(docs).toHaveLength(12)
  })
})

describe('minutes', () => {
  test('a course takes as long as its published lessons', async () => {
    const course = await desk.course()
    const done = await desk.lesson(course, { minutes: 7, ...published })
    const draft = await desk.lesson(course, { minutes: 4 })
    await update(desk.editor, 'courses', course.id, { sections: [section('One', [done, draft])], ...published })
    expect(await minutesOf(course.id)).toBe(7)
    await update(desk.editor, 'lessons', draft.id, published)
    expect(await minutesOf(course.id)).toBe(11)
    await update(desk.editor, 'lessons', done.id, { minutes: 9, ...published })
    expect(await minutesOf(course.id)).toBe(13)
    await update(desk.editor, 'lessons', done.id, { _status: 'draft' })
    expect(await minutesOf(course.id)).toBe(4)
    await update(desk.editor, 'lessons', draft.id, { deletedAt: new Date().toISOString() })
    expect(await minutesOf(course.id)).toBe(0)
  })

  test('more than ten lessons all count', async () => {
    const course = await desk.course()
    const lessons = []
    for (let index = 0; index < 12; index++) lessons.push(await desk.lesson(course, { minutes: 2, ...published }))
    await update(desk.editor, 'courses', course.id, { sections: [section('One', lessons)] })
    expect(await minutesOf(course.id)).toBe(24)
  })

  test('nobody sets them by hand', async () => {
    const course = await desk.course({ estimatedMinutes: 600 })
    await update(desk.editor, 'courses', course.id, { estimatedMinutes: 600 })
    expect(await minutesOf(course.id)).toBe(0)
  })
})

describe('keys', () => {
  test('no edit changes a lesson’s key', async () => {
    const lesson = await desk.lesson(await desk.course(), published)
    expect((await update(desk.admin, 'lessons', lesson.id, { key: 'another', title: 'Renamed' })).key).toBe(lesson.key)
  })

  test('no edit changes a section’s key, in whatever order sections come', async () => {
    const course = await desk.course({ sections: [section('One', []), section('Two', [])] })
    const [one, two] = sectionsOf(course)
    const reordered = [{ ...two, key: 'x' }, { ...one, key: undefined }, section('Three', [])]
    const changed = sectionsOf(await update(desk.editor, 'courses', course.id, { sections: reordered }))
    expect(changed.map(({ title, key }) => [title, key])).toEqual([
      ['Two', two?.key],
      ['One', one?.key],
      ['Three', expect.stringMatching(/^[0-9a-f-]{36}$/)],
    ])
  })

  test('a copied lesson has a key and an address of its own', async () => {
    const lesson = await desk.lesson(await desk.course(), published)
    const { doc: copy } = await ok(await desk.editor(`/api/lessons/${lesson.id}/duplicate?depth=0`, json('POST', {})))
    desk.keep('lessons', copy.id)
    expect(copy).toMatchObject({
      title: expect.stringContaining(lesson.title),
      course: lesson.course,
      _status: 'draft',
    })
    expect(copy.key).not.toBe(lesson.key)
    expect(copy.slug).not.toBe(lesson.slug)
  })

  test('a copied course has sections under new keys, and leaves the lessons where they are', async () => {
    const course = await desk.course()
    const lesson = await desk.lesson(course, published)
    await update(desk.editor, 'courses', course.id, { sections: [section('One', [lesson])], ...published })
    const { doc: copy } = await ok(await desk.editor(`/api/courses/${course.id}/duplicate?depth=0`, json('POST', {})))
    desk.keep('courses', copy.id)
    const [original] = sectionsOf(await draftOf(desk.editor, 'courses', course))
    const [copied] = sectionsOf(copy)
    expect(copied).toMatchObject({ title: 'One', lessons: [] })
    expect(copied?.key).not.toBe(original?.key)
    expect(original?.lessons).toEqual([lesson.id])
  })
})

describe('instructors', () => {
  test('one who makes a course teaches it, and cannot drop out of it by a slip', async () => {
    const course = await desk.course({}, desk.teacher)
    expect(course.instructors).toHaveLength(1)
    const changed = await update(desk.teacher, 'courses', course.id, { instructors: [] })
    expect(changed.instructors).toEqual(course.instructors)
  })

  test('a lesson goes only into a course that one teaches', async () => {
    const course = await desk.course({}, desk.teacher)
    const lesson = json('POST', { title: 'Foreign', course: course.id })
    expect((await refusal(await desk.other('/api/lessons?draft=true', lesson), 403)).data.code).toBe(
      'catalog/not-your-course',
    )
    const own = await desk.lesson(await desk.course({}, desk.other), {}, desk.other)
    const moved = await desk.other(`/api/lessons/${own.id}`, json('PATCH', { course: course.id }))
    expect((await refusal(moved, 403)).data.code).toBe('catalog/not-your-course')
  })

  test('one without a profile is told to ask for one', async () => {
    const person = await newPerson()
    desk.keep('users', person.id)
    await update(desk.admin, 'users', person.id, { role: 'instructor' })
    // Another role is another session.
    const instructor = withCookie(cookieOf(await signInWith(person.email, password)))
    const response = await instructor(
      '/api/courses?draft=true',
      json('POST', { title: unique('Course'), summary: 'S.' }),
    )
    expect((await refusal(response, 409)).data.code).toBe('catalog/no-instructor-profile')
  })

  test('a profile names an account only by an editor’s hand', async () => {
    const { user } = (await (await desk.teacher('/api/users/me')).json()) as { user: { id: string } }
    const profile = await create(desk.editor, 'instructors', { name: unique('Name'), user: user.id })
    desk.keep('instructors', profile.id)
    const { user: other } = (await (await desk.other('/api/users/me')).json()) as { user: { id: string } }
    const changed = await update(desk.teacher, 'instructors', profile.id, { headline: 'Changed.', user: other.id })
    expect(changed).toMatchObject({ headline: 'Changed.', user: user.id })
  })
})
