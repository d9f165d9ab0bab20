import config from '@payload-config'
import { getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bodyOf, type Doc, ok, paragraph, refusal, unique, update } from '../access/support/documents.ts'
import { emailOf, json } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { type Desk, openDesk, published } from './desk.ts'
import { codeOf, completeDraft, mailsAbout, reviewOf, step, take } from './reviews.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.clear())

const draft = (title?: string) => completeDraft(desk, title)

/** The same, published by an editor. */
const live = async () => {
  const made = await draft()
  await take(desk.editor, made.course, 'publish')
  return made
}

describe('an instructor publishes by no way in', () => {
  const trying = (id: string, collection = 'courses') => `/api/${collection}/${id}`
  const graphql = (name: string, id: string, data: string) =>
    json('POST', { query: `mutation { update${name}(id: "${id}", data: ${data}) { id } }` })
  const codeInGraphql = async (response: Response) => JSON.stringify(await response.json())

  test('REST, in each form of it', async () => {
    const { course, lesson } = await draft()
    const { teacher } = desk
    expect(await codeOf(await teacher(trying(course.id), json('PATCH', published)), 403)).toBe('catalog/review-needed')
    expect(await codeOf(await teacher(trying(lesson.id, 'lessons'), json('PATCH', published)), 403)).toBe(
      'catalog/review-needed',
    )
    const as = json('POST', { title: unique('Course'), summary: 'S.', ...published })
    expect(await codeOf(await teacher('/api/courses', as), 403)).toBe('catalog/review-needed')
    const many = await teacher(`/api/courses?where[id][equals]=${course.id}`, json('PATCH', published))
    expect(await many.text()).toContain('An editor publishes here')
    const put = { title: course.title, summary: 'S.', slug: course.slug, ...published }
    expect(await codeOf(await teacher(trying(course.id), json('PUT', put)), 403)).toBe('catalog/review-needed')
    expect((await desk.guest(trying(course.id))).status).toBe(404)
  })

  test('GraphQL', async () => {
    const { course, lesson } = await draft()
    const asked = [
      graphql('Course', course.id, '{ _status: published }'),
      graphql('Lesson', lesson.id, '{ _status: published }'),
    ]
    for (const mutation of asked)
      expect(await codeInGraphql(await desk.teacher('/api/graphql', mutation))).toContain('An editor publishes here')
    expect((await desk.guest(trying(course.id))).status).toBe(404)
  })

  test('a set time: the job is refused when it comes', async () => {
    const { course } = await draft()
    const { user } = (await (await desk.teacher('/api/users/me')).json()) as { user: { id: string } }
    const payload = await getPayload({ config, disableOnInit: true })
    const input = {
      type: 'publish' as const,
      doc: { relationTo: 'courses' as const, value: course.id },
      user: { relationTo: 'users' as const, value: user.id },
    }
    const job = await payload.jobs.queue({ task: 'schedulePublish', input, waitUntil: new Date(Date.now() - 1000) })
    await payload.jobs.runByID({ id: job.id, silent: true })
    await payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { equals: job.id } } })
    await payload.destroy()
    expect((await desk.guest(trying(course.id))).status).toBe(404)
  })

  test('of what is published, no typo is mended in public, no version restored, nothing taken away', async () => {
    const { course, lesson } = await live()
    const { teacher } = desk
    const version = async (collection: string, id: string) => {
      const { docs } = await ok(
        await teacher(`/api/${collection}/versions?where[parent][equals]=${id}&limit=1&depth=0`),
      )
      return `/api/${collection}/versions/${docs[0]?.id}`
    }
    const ways: [string, RequestInit][] = [
      [trying(course.id), json('PATCH', { summary: 'No typo.' })],
      [trying(lesson.id, 'lessons'), json('PATCH', { title: 'No typo' })],
      [trying(course.id), json('PATCH', { _status: 'draft' })],
      [trying(lesson.id, 'lessons'), json('PATCH', { _status: 'draft' })],
      [trying(lesson.id, 'lessons'), json('PATCH', { deletedAt: new Date().toISOString() })],
      [trying(lesson.id, 'lessons'), { method: 'DELETE' }],
      [await version('courses', course.id), json('POST', {})],
      [await version('lessons', lesson.id), json('POST', {})],
    ]
    for (const [path, init] of ways)
      expect(await codeOf(await teacher(path, init), 403), `${init.method} ${path} ${init.body}`).toMatch(
        /^catalog\/(review-needed|withdrawal-needs-editor)$/,
      )
    expect((await bodyOf(await desk.guest(trying(course.id)))).summary).toBe('For a test.')
    expect((await desk.student(trying(lesson.id, 'lessons'))).status).toBe(200)
    await update(teacher, 'courses', course.id, { summary: 'In a draft.' }, '&draft=true')
    expect((await reviewOf(teacher, course)).state).toBe('draft')
  })
})

describe('from draft to published', () => {
  test('submit, ask, submit again, approve, publish; those whom it concerns are mailed, others are not', async () => {
    const title = unique('Reviewed')
    const { course, lesson } = await draft(title)
    expect(await take(desk.teacher, course, 'submit', { note: 'Ready.' })).toBe('in-review')
    expect(await codeOf(await step(desk.teacher, course, 'approve'), 403)).toBe('catalog/review-step-not-yours')
    expect(await codeOf(await step(desk.editor, course, 'ask'), 400)).toBe('catalog/review-note-needed')
    expect(await take(desk.editor, course, 'ask', { note: 'Say why.' })).toBe('changes-asked')
    expect(await codeOf(await step(desk.teacher, course, 'withdraw'), 409)).toBe('catalog/review-step-not-now')
    expect(await take(desk.teacher, course, 'submit')).toBe('in-review')
    expect(await take(desk.editor, course, 'approve')).toBe('approved')
    expect(await take(desk.editor, course, 'publish')).toBe('published')
    expect((await desk.student(`/api/lessons/${lesson.id}`)).status).toBe(200)
    const [toEditor, toAdmin, toAuthor] = (['editor', 'admin', 'instructor'] as const).map(
      (role) => `review-step to ${emailOf(role)}`,
    )
    // Twice submitted; asked, approved and published once each.
    expect((await mailsAbout(title)).sort()).toEqual(
      [toAdmin, toAdmin, toAuthor, toAuthor, toAuthor, toEditor, toEditor].sort(),
    )
    const logged = await rows<{ action: string }>(
      "select action from audit_events where target_id = $1 and action like 'catalog/review-%' order by created_at",
      [course.id],
    )
    expect(logged.map(({ action }) => action.replace('catalog/review-', ''))).toEqual([
      'submit',
      'ask',
      'submit',
      'approve',
      'publish',
    ])
  })

  test('whoever switched these mails off gets none', async () => {
    const { user } = (await (await desk.teacher('/api/users/me')).json()) as { user: { id: string } }
    const prefer = (email: boolean) =>
      update(desk.teacher, 'users', user.id, { notifications: { reviews: { email }, mentions: { email: true } } })
    await prefer(false)
    const title = unique('Quiet')
    const { course } = await draft(title)
    await take(desk.editor, course, 'publish')
    await prefer(true)
    expect(await mailsAbout(title)).toEqual([])
  })

  test('an instructor’s edit ends an approval, and takes the set time back', async () => {
    const { course, lesson } = await draft()
    await take(desk.teacher, course, 'submit')
    await take(desk.editor, course, 'approve')
    expect(await codeOf(await step(desk.editor, course, 'schedule', { at: '2020-01-01T00:00:00Z' }), 400)).toBe(
      'catalog/review-time-needed',
    )
    const at = new Date(Date.now() + 3_600_000).toISOString()
    expect(await take(desk.editor, course, 'schedule', { at })).toBe('approved')
    expect((await reviewOf(desk.editor, course)).scheduledFor).toBe(at)
    const waiting = async () =>
      (await rows("select 1 from payload_jobs where input->>'course' = $1", [course.id])).length
    expect(await waiting()).toBe(1)
    await update(desk.editor, 'lessons', lesson.id, { title: 'By the editor' }, '&draft=true')
    expect((await reviewOf(desk.editor, course)).state).toBe('approved')
    await update(desk.teacher, 'lessons', lesson.id, { body: paragraph('Sneaked in.') }, '&draft=true&autosave=true')
    expect(await reviewOf(desk.teacher, course)).toMatchObject({ state: 'draft', changedSinceApproval: true })
    expect(await waiting()).toBe(0)
  })

  test('an approval is of what was seen', async () => {
    const { course } = await draft()
    await take(desk.teacher, course, 'submit')
    const { changedAt } = await reviewOf(desk.editor, course)
    await update(desk.teacher, 'courses', course.id, { summary: 'Changed meanwhile.' }, '&draft=true')
    expect(await codeOf(await step(desk.editor, course, 'approve', { seen: changedAt }), 409)).toBe(
      'catalog/changed-meanwhile',
    )
  })

  test('what is incomplete is not submitted, and published by an editor only despite it', async () => {
    const course = await desk.course({}, desk.teacher)
    const { data } = await refusal(await step(desk.teacher, course, 'submit'), 422)
    expect(data).toMatchObject({ code: 'catalog/course-incomplete', details: { items: [{ id: 'lessons' }] } })
    expect(await codeOf(await step(desk.editor, course, 'publish'), 422)).toBe('catalog/course-incomplete')
    expect(await take(desk.editor, course, 'publish', { despite: true })).toBe('published')
  })

  test('publishing in the panel or by the API ends a review as well', async () => {
    const { course } = await draft()
    await take(desk.teacher, course, 'submit')
    await update(desk.editor, 'courses', course.id, published)
    const [last] = await rows<{ step: string }>(
      'select step from review_events where course_id = $1 order by created_at desc limit 1',
      [course.id],
    )
    expect(last?.step).toBe('publish')
  })
})

describe('a review is for those who may edit the course', () => {
  test.each(['review', 'checklist', 'comments'])('%s', async (part) => {
    const { course } = await draft()
    const path = `/api/courses/${course.id}/${part}`
    const asked = [desk.guest, desk.student, desk.other, desk.teacher, desk.editor, desk.admin]
    expect(await Promise.all(asked.map(async (as) => (await as(path)).status))).toEqual([401, 403, 404, 200, 200, 200])
  })
})

describe('the checklist', () => {
  type Checklist = { ready: boolean; items: { id: string; state: string; places: { href: string }[] }[] }
  const checklist = async ({ id }: Doc) =>
    (await ok(await desk.teacher(`/api/courses/${id}/checklist`))) as unknown as Checklist

  test('names a block that was begun and would be refused, with the lesson it stands in', async () => {
    const { course, lesson } = await draft()
    const body = paragraph('See')
    const block = { type: 'block', version: 2, format: '', fields: { blockType: 'diagram', blockName: '' } }
    const root = { ...body.root, children: [...body.root.children, block] }
    await update(desk.teacher, 'lessons', lesson.id, { body: { root } }, '&draft=true')
    const { items, ready } = await checklist(course)
    expect(ready).toBe(false)
    expect(items.find(({ id }) => id === 'blocks')).toMatchObject({
      state: 'missing',
      detail: 'Fill these in, or take them out: Diagram.',
      places: [{ href: `/admin/collections/lessons/${lesson.id}` }],
    })
  })

  test('names a link that leads nowhere, with the lesson it stands in', async () => {
    const { course, lesson } = await draft()
    const link = { type: 'link', version: 3, fields: { url: '/courses/no-such-course', linkType: 'custom' } }
    const body = paragraph('See')
    const [first] = body.root.children as { children: object[] }[]
    first?.children.push({ ...link, children: [] })
    await update(desk.teacher, 'lessons', lesson.id, { body }, '&draft=true')
    const { items, ready } = await checklist(course)
    expect(ready).toBe(false)
    expect(items.find(({ id }) => id === 'links')).toMatchObject({
      state: 'missing',
      places: [{ href: `/admin/collections/lessons/${lesson.id}` }],
    })
  })
})
