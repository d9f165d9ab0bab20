import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, refusal, update } from '../../../tests/access/support/documents.ts'
import { published } from '../../../tests/catalog/desk.ts'
import { type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import type { PathProgressView } from '../src/contract.ts'
import { enrolled, form, mark, move, openSchool, type School, type Taught } from './school.ts'

let school: School
let first: Taught
let second: Taught
let skill: Doc
beforeAll(async () => {
  school = await openSchool()
  skill = await school.make(school.editor, 'skills', { title: `Skill ${Date.now()}` })
  first = await school.teach(['One', 'Two'])
  second = await school.teach(['Three'], { skillsTaught: [{ skill: skill.id, level: 2 }] })
})
afterAll(async () => {
  await rows('delete from path_follows where path_id in (select id from paths where slug like $1)', ['followed-%'])
  await school.clear()
})

type Requirement = { courses?: string[]; skill?: string; level?: number }
let count = 0
const lay = (stages: Requirement[][]) => {
  const slug = `followed-${Date.now()}-${count++}`
  const rows = stages.map((requirements, at) => ({ title: `Stage ${at + 1}`, requirements }))
  const data = { title: slug, slug, summary: 'For a test.', stages: rows, ...published }
  return school.make(school.editor, 'paths', data)
}
const one = () => ({ courses: [first.course.id] })
const two = () => ({ courses: [second.course.id] })

const seen = async (as: Fetch, { slug }: Doc): Promise<PathProgressView> =>
  (await ok(await as(`/api/users/me/paths/${slug}`))) as unknown as PathProgressView
const listed = async (as: Fetch) =>
  ((await ok(await as('/api/users/me/paths'))) as unknown as { paths: PathProgressView[] }).paths
const follow = (as: Fetch, { id }: Doc, following = true) => as(`/api/paths/${id}/follow`, json('POST', { following }))
const complete = async (as: Fetch, { course, lessons }: Taught) => {
  await enrolled(as, course)
  for (const { id } of lessons) await ok(await mark(as, id))
}
/** A worker that builds a release meanwhile takes its time. */
const eventually = { timeout: 45_000, interval: 300 }

describe('progress', () => {
  test('tells nobody of a draft beside what is published', async () => {
    const draft = await school.make(
      school.editor,
      'courses',
      { title: 'Profiling for Acme', summary: 'S.' },
      '&draft=true',
    )
    const path = await lay([[{ courses: [draft.id, first.course.id] }]])
    const { as } = await school.newcomer()
    const said = await seen(as, path)
    expect(said.next?.title).toBe(first.course.title)
    expect(JSON.stringify(said)).not.toContain('Acme')
  })

  test('earlier work counts, whether one follows the path or not', async () => {
    const { as } = await school.newcomer()
    await complete(as, second)
    const path = await lay([[one()], [two()]])
    expect(await seen(as, path)).toMatchObject({
      following: false,
      done: 1,
      total: 2,
      percent: 50,
      next: { course: { slug: first.course.slug, isBegun: false } },
    })
    await enrolled(as, first.course)
    await mark(as, first.lessons[0]?.id ?? '')
    expect(await seen(as, path)).toMatchObject({ percent: 75, next: { course: { isBegun: true, percent: 50 } } })
  })

  test('so does a course that was left, an older edition, and a skill that was proven elsewhere', async () => {
    const { as } = await school.newcomer()
    const grown = await school.teach(['Begin'], { skillsTaught: [{ skill: skill.id, level: 2 }] })
    const path = await lay([[{ courses: [grown.course.id] }], [{ ...one(), skill: skill.id, level: 2 }]])
    const { id } = await enrolled(as, grown.course)
    await mark(as, grown.lessons[0]?.id ?? '')
    const more = await school.write(grown.course, 'More')
    await school.publish(grown.course, [...grown.lessons, more])
    await ok(await move(as, id, 2))
    await ok(await as(`/api/enrollments/${id}`, { method: 'DELETE' }))
    const { complete: all, stages } = await seen(as, path)
    expect(all).toBe(true)
    expect(stages.map(({ requirements: [each] }) => each?.by)).toMatchObject([
      { kind: 'course' },
      { kind: 'skill', title: skill.title },
    ])
  })

  test('a step that is taken back takes it back', async () => {
    const { as } = await school.newcomer()
    const path = await lay([[two()]])
    await complete(as, second)
    expect(await seen(as, path)).toMatchObject({ complete: true })
    await mark(as, second.lessons[0]?.id ?? '', false)
    expect(await seen(as, path)).toMatchObject({ complete: false, percent: 0 })
  })

  test('a path is found by its id too; one that is not published is not there', async () => {
    const { as } = await school.newcomer()
    const path = await lay([[one()]])
    expect((await as(`/api/users/me/paths/${path.id}`)).status).toBe(200)
    await update(school.editor, 'paths', path.id, { _status: 'draft' })
    expect((await refusal(await as(`/api/users/me/paths/${path.slug}`), 404)).data.code).toBe('learning/path-not-found')
    await refusal(await follow(as, path), 404)
  })
})

describe('following', () => {
  test('puts a path on one’s list, once, and leaving takes it off', async () => {
    const { as } = await school.newcomer()
    const path = await lay([[one()]])
    await Promise.all([follow(as, path), follow(as, path)])
    expect((await listed(as)).map(({ path: { id } }) => id)).toEqual([path.id])
    await ok(await follow(as, path, false))
    expect(await listed(as)).toEqual([])
    await ok(await follow(as, path))
    expect(await listed(as)).toHaveLength(1)
  })

  test('works by a form, which comes back to the path', async () => {
    const { as } = await school.newcomer()
    const path = await lay([[one()]])
    const page = `/learn/paths/${path.slug}`
    const reply = await as(`/api/paths/${path.id}/follow`, form({ page }))
    expect([reply.status, reply.headers.get('location')]).toEqual([303, page])
    expect(await (await as(page)).text()).toContain('Stop following this path')
    expect(await (await as('/learn')).text()).toContain(`href="${page}"`)
  })

  test('holds with what it asks of the worker, or not at all', async () => {
    const path = await lay([[one()]])
    const { as, id } = await school.newcomer()
    const constraint = `no_tasks_of_${id.replaceAll('-', '_')}`
    const isTheirs = `data->'input'->>'student' = '${id}'`
    await rows(`alter table pgboss.job add constraint ${constraint} check (not (${isTheirs})) not valid`)
    try {
      expect((await follow(as, path)).status).toBe(500)
    } finally {
      await rows(`alter table pgboss.job drop constraint ${constraint}`)
    }
    expect(await listed(as)).toEqual([])
    expect(await ok(await follow(as, path))).toMatchObject({ following: true })
  })

  test('a followed path is kept: it can leave the catalogue, and stays on the list', async () => {
    const { as } = await school.newcomer()
    const path = await lay([[one()]])
    await follow(as, path)
    const refused = await refusal(await school.admin(`/api/paths/${path.id}`, { method: 'DELETE' }), 409)
    expect(refused.data.code).toBe('learning/path-followed')
    await update(school.editor, 'paths', path.id, { _status: 'draft' })
    expect(await listed(as)).toMatchObject([{ isOpen: false, total: 1 }])
    expect(await (await as(`/learn/paths/${path.slug}`)).text()).toContain('not in the catalogue any more')
  })
})

describe('completing', () => {
  const isCompleted = async (as: Fetch, path: Doc) => (await seen(as, path)).completedAt !== null

  test('is written down with the last step', async () => {
    const { as } = await school.newcomer()
    const path = await lay([[two()]])
    await follow(as, path)
    await complete(as, second)
    await expect.poll(() => isCompleted(as, path), eventually).toBe(true)
  })

  test('and on following, by what was done before', async () => {
    const { as } = await school.newcomer()
    const path = await lay([[two()]])
    await complete(as, second)
    expect(await isCompleted(as, path)).toBe(false)
    await follow(as, path)
    await expect.poll(() => isCompleted(as, path), eventually).toBe(true)
  })

  test('and when a path asks for less; it stays when it asks for more', async () => {
    const { as } = await school.newcomer()
    const path = await lay([[two()], [one()]])
    await follow(as, path)
    await complete(as, second)
    const asking = (...stages: Requirement[][]) =>
      update(school.editor, 'paths', path.id, {
        stages: stages.map((requirements) => ({ title: 'Stage', requirements })),
        ...published,
      })
    await asking([two()])
    await expect.poll(() => isCompleted(as, path), eventually).toBe(true)
    await asking([two()], [one()])
    expect(await seen(as, path)).toMatchObject({ complete: false, completedAt: expect.any(String) })
  })
})

test('what one follows is nobody else’s', async () => {
  const [{ as }, other] = [await school.newcomer(), await school.newcomer()]
  const path = await lay([[one()]])
  await follow(as, path)
  expect(await listed(other.as)).toEqual([])
  await refusal(await school.guest('/api/users/me/paths'), 401)
  await refusal(await school.guest(`/api/paths/${path.id}/follow`, json('POST', {})), 401)
})
