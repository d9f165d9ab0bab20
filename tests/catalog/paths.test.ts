import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalogue } from '../../plugins/catalog/src/contract.ts'
import { type Doc, ok, refusal, update } from '../access/support/documents.ts'
import { type Fetch, json } from '../support/academy.ts'
import { type Desk, openDesk, published, section } from './desk.ts'

let desk: Desk
let course: Doc
let draft: Doc
let skill: Doc
beforeAll(async () => {
  desk = await openDesk()
  course = await desk.course(published)
  draft = await desk.course()
  skill = await desk.make(desk.editor, 'skills', { title: `Skill ${Date.now()}` })
  const lesson = await desk.lesson(course, published)
  await update(desk.editor, 'courses', course.id, { sections: [section('Basics', [lesson])], ...published })
})
afterAll(() => desk.clear())

type Requirement = { title?: string; courses?: string[]; skill?: string; level?: number | null }

const fields = (requirements: Requirement[], more: object = {}) => ({
  title: `Path ${Date.now()}${Math.random()}`,
  summary: 'For a test.',
  stages: [{ title: 'Begin', requirements }],
  ...more,
})
const make = (requirements: Requirement[], more: object = published) =>
  desk.make(desk.editor, 'paths', fields(requirements, more), '_status' in more ? '' : '&draft=true')

const post = (as: Fetch, data: object) => as('/api/paths', json('POST', data))
const flaws = async (response: Response) => (await refusal(response, 400)).data.errors?.map(({ message }) => message)

const inCatalogue = async ({ id }: Doc, language = 'en') => {
  const { paths } = (await (await desk.student(`/api/catalogue?locale=${language}`)).json()) as Catalogue
  return paths.find((path) => path.id === id)
}
/** The catalogue may be five seconds old. */
const eventually = { timeout: 12_000, interval: 500 }

describe('publishing', () => {
  test.each([
    ['a path without stages', () => ({ stages: [] }), 'Add a stage.'],
    ['a stage that asks for nothing', () => ({ stages: [{ title: 'Empty' }] }), 'Add what has to be fulfilled'],
    ['a requirement with no way to fulfil it', () => fields([{ title: 'Nothing' }]), 'Choose at least one course'],
    [
      'a course that stands twice in a requirement',
      () => fields([{ courses: [course.id, course.id] }]),
      'A course stands here twice',
    ],
    ['a skill at no level', () => fields([{ skill: skill.id, level: null }]), 'Choose a level'],
    ['a requirement whose courses nobody can take', () => fields([{ courses: [draft.id] }]), '” is not published'],
  ])('%s is refused, in words', async (_case, asked, said) => {
    const response = await post(desk.editor, { ...fields([]), ...asked(), ...published })
    expect((await flaws(response))?.join()).toContain(said)
  })

  test('a draft may be half done', async () => {
    expect(await make([{ title: 'Nothing yet' }], {})).toMatchObject({ _status: 'draft' })
  })

  test('no course takes the address of learners’ paths', async () => {
    const asked = { title: 'Paths', slug: 'paths', summary: 'For a test.', ...published }
    const response = await desk.editor('/api/courses', json('POST', asked))
    expect((await flaws(response))?.join()).toContain('A page of the academy has this address')
  })

  test('instructors read paths and make none', async () => {
    const path = await make([{ courses: [course.id] }], {})
    expect((await desk.teacher(`/api/paths/${path.id}?draft=true`)).status).toBe(200)
    await refusal(await post(desk.teacher, fields([{ courses: [course.id] }])), 403)
    await refusal(await desk.teacher(`/api/paths/${path.id}`, json('PATCH', published)), 403)
  })
})

describe('what readers see', () => {
  test('stages and requirements in order, with the published courses and the skill', async () => {
    const path = await make([
      { courses: [draft.id, course.id], skill: skill.id, level: 2 },
      { title: 'Again', courses: [course.id] },
    ])
    await expect
      .poll(() => inCatalogue(path), eventually)
      .toMatchObject({
        stages: [
          {
            title: 'Begin',
            requirements: [
              { title: '', courses: [course.slug], skill: { skill: skill.slug, level: 2 } },
              { title: 'Again', courses: [course.slug], skill: null },
            ],
          },
        ],
      })
  })

  test('a course that is withdrawn leaves the path, whose requirement stays', async () => {
    const other = await desk.course(published)
    const path = await make([{ courses: [other.id] }])
    await expect.poll(() => inCatalogue(path), eventually).toBeDefined()
    await update(desk.editor, 'courses', other.id, { _status: 'draft' })
    const requirements = async () => (await inCatalogue(path))?.stages[0]?.requirements
    await expect.poll(requirements, eventually).toMatchObject([{ courses: [], skill: null }])
  })

  test('staff see a draft as it will be, what is typed and not saved too', async () => {
    const path = await make([{ title: 'Soon', courses: [course.id] }], {})
    const page = `/preview/paths/${path.id}`
    expect(await (await desk.teacher(page)).text()).toContain('Soon')
    const typed = { stages: [{ id: 'new', title: 'Typed', requirements: [{ id: 'newer', courses: [course.id] }] }] }
    const html = await (await desk.editor(page, json('POST', typed))).text()
    for (const said of ['Typed', course.title]) expect(html).toContain(said)
    expect((await desk.student(page)).status).toBe(403)
  })

  test('a renamed path leaves a redirect', async () => {
    const path = await make([{ courses: [course.id] }])
    await update(desk.editor, 'paths', path.id, { slug: `${path.slug}-new`, ...published })
    const { docs } = await ok(await desk.editor(`/api/redirects?where[from][equals]=/paths/${path.slug}`))
    expect(docs).toMatchObject([{ to: `/paths/${path.slug}-new` }])
    desk.keep('redirects', docs[0]?.id ?? '')
  })
})

describe('what a path asks for', () => {
  test('is not deleted under it, and says which path that is', async () => {
    const other = await desk.course(published)
    const path = await make([{ courses: [other.id], skill: skill.id }])
    for (const [collection, id] of [
      ['courses', other.id],
      ['skills', skill.id],
    ]) {
      const refused = await refusal(await desk.admin(`/api/${collection}/${id}`, { method: 'DELETE' }), 409)
      expect(refused.data.code).toBe(`catalog/${collection === 'courses' ? 'course' : 'skill'}-in-path`)
      expect(refused.message).toContain(path.title)
    }
  })

  test('is kept for a draft too', async () => {
    const other = await desk.course(published)
    const path = await make([{ courses: [course.id] }])
    const stages = [{ title: 'Begin', requirements: [{ courses: [other.id] }] }]
    await update(desk.editor, 'paths', path.id, { stages }, '&draft=true')
    await refusal(await desk.admin(`/api/courses/${other.id}`, { method: 'DELETE' }), 409)
    await update(desk.editor, 'paths', path.id, { stages: [] }, '&draft=true')
    expect((await desk.admin(`/api/courses/${other.id}`, { method: 'DELETE' })).status).toBe(200)
  })
})
