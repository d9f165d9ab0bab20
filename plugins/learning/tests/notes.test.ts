import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok, refusal } from '../../../tests/access/support/documents.ts'
import { demoPassword, emailOf, type Fetch, json } from '../../../tests/support/academy.ts'
import { newBrowser } from '../../auth/tests/support/accounts.ts'
import { type NotesReply, type NoteView, notesReply, noteView } from '../src/contract.ts'
import { enrolled, form, move, openSchool, own, type School, type Taught } from './school.ts'

let school: School
let taught: Taught
let learner: Fetch

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['Spans', 'Baggage'])
  learner = (await school.newcomer()).as
  await enrolled(learner, taught.course)
})
afterAll(() => school.clear())

const quote = { exact: 'The text of', before: '', after: ' Spans.' }
const write = (as: Fetch, given: object) =>
  as('/api/notes', json('POST', { lesson: taught.lessons[0]?.key, clientId: randomUUID(), ...given }))
const written = async (as: Fetch, given: object): Promise<NoteView> =>
  noteView.parse((await ok(await write(as, given))).note)
const listed = async (as: Fetch, query = ''): Promise<NotesReply> =>
  notesReply.parse(await ok(await as(`/api/users/me/notes${query}`)))
const edit = (as: Fetch, { id, updatedAt: was }: NoteView, body: string) =>
  as(`/api/notes/${id}/edit`, json('POST', { body, was }))
const remove = (as: Fetch, { id }: NoteView, removed = true) => as(`/api/notes/${id}/remove`, json('POST', { removed }))
const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code

describe('writing', () => {
  test('a note stands in its lesson, with what it quotes, however often it is sent', async () => {
    const clientId = randomUUID()
    const [first, second] = [
      await written(learner, { clientId, body: 'A **thought**', quote }),
      await written(learner, { clientId, body: 'A **thought**', quote }),
    ]
    expect(second.id).toBe(first.id)
    expect(first).toMatchObject({
      body: 'A **thought**',
      quote,
      lesson: { key: taught.lessons[0]?.key, title: 'Spans' },
      course: { slug: taught.course.slug },
    })
  })

  test('a note may be about a second of a video, and is found with it', async () => {
    const { as } = await school.newcomer()
    await enrolled(as, taught.course)
    const moment = { video: 'a-block', second: 151 }
    const note = await written(as, { body: 'Look here', moment })
    expect(note.moment).toEqual(moment)
    expect((await listed(as, '?search=look')).notes).toMatchObject([{ id: note.id, moment }])
    expect((await written(as, { body: 'Of none' })).moment).toBeNull()
    // A second of a video alone is no bookmark of the lesson.
    const marks = [await written(as, { moment }), await written(as, {}), await written(as, {})]
    expect(new Set(marks.map(({ id }) => id)).size).toBe(2)
    const changed = noteView.parse((await ok(await edit(as, note, 'Look there'))).note)
    expect(changed).toMatchObject({ body: 'Look there', moment })
    const place = `/learn/${taught.course.slug}/${taught.lessons[0]?.slug}`
    expect(await (await as(place)).text()).toContain('href="#video-a-block-151"')
    expect(await (await as('/notes')).text()).toContain(`href="${place}#video-a-block-151"`)
    expect(await (await as('/api/users/me/notes/markdown')).text()).toContain('At 2:31 of the video:\n\nLook there')
  })

  test.each([
    ['before the start', { video: 'a', second: -1 }],
    ['between two seconds', { video: 'a', second: 1.5 }],
    ['of no video', { video: ' ', second: 1 }],
    ['of a video, but which', { video: 'a' }],
    ['after more than a day', { video: 'a', second: 86_401 }],
  ])('a moment %s is none', async (_case, moment) => {
    expect(await codeOf(await write(learner, { body: 'x', moment }), 400)).toBe('kernel/bad-input')
  })

  test('twenty at once of one device are one note', async () => {
    const clientId = randomUUID()
    const all = await Promise.all(Array.from({ length: 20 }, () => written(learner, { clientId, body: 'At once' })))
    expect(new Set(all.map(({ id }) => id)).size).toBe(1)
  })

  test('a lesson is bookmarked once', async () => {
    const [first, second] = [await written(learner, {}), await written(learner, {})]
    expect(second.id).toBe(first.id)
  })

  test('needs an enrollment, and one’s own account where a device says whose it is', async () => {
    const stranger = await school.newcomer()
    expect(await codeOf(await write(stranger.as, { body: 'x' }), 404)).toBe('learning/lesson-not-found')
    expect((await write(learner, { body: 'x', student: stranger.id })).status).toBe(401)
    expect(await codeOf(await write(learner, { body: 'x'.repeat(20_001) }), 400)).toBe('kernel/bad-input')
  })

  test('a form without a script comes back to the notes of the lesson', async () => {
    const fields = { lesson: String(taught.lessons[0]?.key), clientId: randomUUID(), body: 'By a form', exact: '' }
    const answer = await learner('/api/notes', form(fields))
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      `/learn/${taught.course.slug}/${taught.lessons[0]?.slug}#notes`,
    ])
  })
})

describe('changing', () => {
  test('a form on the page of all notes comes back to it, with the way to undo a removal', async () => {
    const { id } = await written(learner, { body: 'Removed by a form' })
    const answers = []
    for (const removed of ['true', 'false'])
      answers.push(await learner(`/api/notes/${id}/remove`, form({ page: '/notes', removed })))
    expect(answers.map(({ headers }) => headers.get('location'))).toEqual([`/notes?removed=${id}`, '/notes'])
    expect(await (await learner(`/notes?removed=${id}`)).text()).toContain(`action="/api/notes/${id}/remove"`)
  })

  test('what another device wrote meanwhile is not overwritten', async () => {
    const note = await written(learner, { body: 'One' })
    const now = noteView.parse((await ok(await edit(learner, note, 'Two'))).note)
    expect(now.body).toBe('Two')
    expect(await codeOf(await edit(learner, note, 'Three'), 409)).toBe('learning/note-changed')
    // The same words a second time are no conflict: the first answer was lost.
    await ok(await edit(learner, note, 'Two'))
    await ok(await edit(learner, now, 'Four'))
  })

  test('a removed note is gone from the list, cannot be changed, and comes back', async () => {
    const note = await written(learner, { body: 'Unrepeatable' })
    await ok(await remove(learner, note))
    expect((await listed(learner, '?search=unrepeatable')).total).toBe(0)
    expect(await codeOf(await edit(learner, note, 'Other'), 409)).toBe('learning/note-changed')
    await ok(await remove(learner, note, false))
    expect((await listed(learner, '?search=unrepeatable')).total).toBe(1)
  })

  test('nobody else’s note exists', async () => {
    const note = await written(learner, { body: 'Mine' })
    for (const as of [(await school.newcomer()).as, school.teacher, school.admin]) {
      expect(await codeOf(await edit(as, note, 'Yours'), 404)).toBe('learning/note-not-found')
      expect(await codeOf(await remove(as, note), 404)).toBe('learning/note-not-found')
    }
  })
})

test('an administrator who looks through somebody’s eyes sees none, and writes none', async () => {
  const person = await school.newcomer()
  await enrolled(person.as, taught.course)
  const note = await written(person.as, { body: 'For nobody else' })
  const support = newBrowser()
  await ok(await support('/api/auth/sign-in/email', json('POST', { email: emailOf('admin'), password: demoPassword })))
  await ok(await support(`/api/users/${person.id}/impersonate`, json('POST', { reason: 'Ticket 12' })))
  for (const path of ['/api/notes', `/api/notes/${note.id}`, '/api/users/me/notes', '/api/users/me/notes/markdown'])
    expect([path, (await support(path)).status]).toEqual([path, 403])
  for (const path of ['/notes', `/learn/${taught.course.slug}/${taught.lessons[0]?.slug}`]) {
    const page = await support(path)
    expect([path, page.status]).toEqual([path, 200])
    expect(await page.text()).not.toContain('For nobody else')
  }
  for (const answer of [
    await write(support, { body: 'x' }),
    await edit(support, note, 'x'),
    await remove(support, note),
  ])
    expect(answer.status).toBe(403)
})

describe('finding', () => {
  test('every word has to be in a note, what it quotes or its lesson’s title', async () => {
    const { as } = await school.newcomer()
    await enrolled(as, taught.course)
    await written(as, { body: 'Sampling decides early' })
    await written(as, { body: '', quote: { exact: 'Baggage travels with the request' } })
    await written(as, { lesson: taught.lessons[1]?.key, body: 'Costs bytes' })
    const found = async (search: string) =>
      (await listed(as, `?search=${encodeURIComponent(search)}`)).notes.map(({ body }) => body)
    expect(await found('SAMPLING early')).toEqual(['Sampling decides early'])
    expect(await found('baggage')).toEqual(['Costs bytes', ''])
    expect(await found('baggage sampling')).toEqual([])
    expect((await listed(as, `?lesson=${taught.lessons[1]?.key}`)).total).toBe(1)
    expect((await listed(as, `?course=${taught.course.slug}`)).total).toBe(3)
    expect((await listed(as, '?course=no-such-course')).total).toBe(0)
  })

  test('a page that is asked for what no text can hold finds nothing', async () => {
    const { as } = await school.newcomer()
    await enrolled(as, taught.course)
    await written(as, { body: 'A thought' })
    for (const asked of ['search=%00', 'search=thought%00', `course=${taught.course.slug}%00`]) {
      const page = await as(`/notes?${asked}`)
      expect([page.status, await page.text()]).toEqual([
        200,
        expect.stringContaining('No note has all of these words.'),
      ])
    }
  })

  test('they stay readable under the lesson’s name when it leaves one’s edition', async () => {
    const { course, lessons } = await school.teach(['Stays', 'Goes'])
    const { as } = await school.newcomer()
    await enrolled(as, course)
    await written(as, { lesson: lessons[1]?.key, body: 'On what goes' })
    await school.publish(course, lessons.slice(0, 1))
    const [{ id, newerEdition } = { id: '', newerEdition: 0 }] = await own(as)
    await ok(await move(as, id, newerEdition ?? 0))
    expect((await listed(as)).notes[0]).toMatchObject({ body: 'On what goes', lesson: { title: 'Goes' } })
  })

  test('all of them are one Markdown file', async () => {
    const { as } = await school.newcomer()
    await enrolled(as, taught.course)
    await written(as, { body: '- a list', quote })
    const response = await as('/api/users/me/notes/markdown')
    expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    const text = await response.text()
    expect(text).toContain(`## ${taught.course.title}\n\n### Spans\n\n> The text of\n\n- a list\n`)
  })
})
