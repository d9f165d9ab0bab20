import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, refusal, update } from '../../../tests/access/support/documents.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { award, awardsOf, badgesOf, complete, earned, eventually, open, openCase, preview, runOf } from './badges.ts'
import { beat, enrolled, form, mark, openSchool, type School, type Taught } from './school.ts'

let school: School
let badges: ReturnType<typeof openCase>
let taught: Taught
let skill: Doc
beforeAll(async () => {
  school = await openSchool()
  badges = openCase(school)
  skill = await school.make(school.editor, 'skills', { title: `Skill ${Date.now()}` })
  taught = await school.teach(['One', 'Two'], { skillsTaught: [{ skill: skill.id, level: 2 }] })
})
afterAll(async () => {
  await badges?.clear()
  await school?.clear()
})

const lessonsOfCourse = (count: number) => ({ kind: 'lessons', count, among: 'course', course: taught.course.id })

describe('earning', () => {
  test('tells how far one is, then what it was earned by, and stays when that is taken back', async () => {
    const { as } = await school.newcomer()
    const badge = await badges.make(lessonsOfCourse(2))
    const title = taught.course.title
    await enrolled(as, taught.course)
    const [first, second] = taught.lessons.map(({ id }) => id)
    await mark(as, first ?? '')
    const asks = `2 lessons done in “${title}”`
    expect(await open(as, badge)).toMatchObject({ asks, progress: { have: 1, need: 2, words: '1 of 2 lessons' } })
    await mark(as, second ?? '')
    await expect.poll(() => earned(as, badge), eventually).toMatchObject({ evidence: asks, isNew: true, shown: true })
    await mark(as, second ?? '', false)
    expect(await earned(as, badge)).toBeDefined()
    expect(await open(as, badge)).toBeUndefined()
  })

  test('counts minutes that a device tells of long after they were studied', async () => {
    const { as } = await school.newcomer()
    const badge = await badges.make({ kind: 'minutes', count: 4 })
    const { id } = await enrolled(as, taught.course)
    const hoursAgo = 30 * 3600
    for (const from of [hoursAgo, hoursAgo - 200]) await ok(await beat(as, id, taught.lessons[0]!, from, from - 120))
    await expect.poll(() => earned(as, badge), eventually).toMatchObject({ evidence: '4 minutes of study' })
  })

  test('happens once, however many lessons are done at once', async () => {
    const { as, id } = await school.newcomer()
    const badge = await badges.make(lessonsOfCourse(1))
    await enrolled(as, taught.course)
    await Promise.all(taught.lessons.map(({ id: lesson }) => mark(as, lesson)))
    await expect.poll(() => earned(as, badge), eventually).toBeDefined()
    await mark(as, taught.lessons[0]?.id ?? '', false)
    await mark(as, taught.lessons[0]?.id ?? '')
    expect((await award(school.editor, badge))?.state).toBe('running')
    await expect.poll(async () => (await runOf(school.editor, badge))?.state, eventually).toBe('done')
    expect((await awardsOf(badge)).filter(({ student }) => student === id)).toHaveLength(1)
  })

  test('counts a course, a skill, a path and the first', async () => {
    const fresh = await school.teach(['Only'], { skillsTaught: [{ skill: skill.id, level: 3 }] })
    const stages = [{ title: 'All', requirements: [{ courses: [fresh.course.id] }] }]
    const said = { title: `Path ${Date.now()}`, summary: 'For a test.', stages, _status: 'published' }
    const path = await school.make(school.editor, 'paths', said)
    const all = {
      course: await badges.make({ kind: 'course', course: fresh.course.id }),
      skill: await badges.make({ kind: 'skill', skill: skill.id, level: 3 }),
      path: await badges.make({ kind: 'path', path: path.id }),
      first: await badges.make({ kind: 'first', course: fresh.course.id, count: 1 }),
    }
    const [winner, other] = [await school.newcomer(), await school.newcomer()]
    await ok(await winner.as(`/api/paths/${path.id}/follow`, json('POST', {})))
    await complete(winner.as, fresh)
    for (const badge of Object.values(all)) await expect.poll(() => earned(winner.as, badge), eventually).toBeDefined()
    await complete(other.as, fresh)
    await expect.poll(() => earned(other.as, all.course), eventually).toBeDefined()
    expect(await awardsOf(all.first)).toEqual([{ student: winner.id }])
    expect(await open(other.as, all.first)).toBeUndefined()
    await rows('delete from path_follows where path_id = $1', [path.id])
  })

  test('a text is in the language that is asked for, and in English where there is none', async () => {
    const { as } = await school.newcomer()
    const [badge, untold] = [await badges.make(lessonsOfCourse(2)), await badges.make(lessonsOfCourse(2))]
    const german = { title: 'Abzeichen', description: 'Das haben Sie geschafft.' }
    await ok(await school.editor(`/api/badges/${badge.id}?locale=de`, json('PATCH', german)))
    const { open: said } = await badgesOf(as, '?locale=de')
    expect(said.find(({ id }) => id === badge.id)).toMatchObject(german)
    expect(said.find(({ id }) => id === untold.id)).toMatchObject({ title: untold.title })
    expect(await open(as, badge)).toMatchObject({ title: badge.title })
  })

  test('what names an unpublished course is told to nobody', async () => {
    const draft = await school.make(school.editor, 'courses', { title: 'Secret course', summary: 'S.' }, '&draft=true')
    await badges.make({ kind: 'course', course: draft.id })
    const { as } = await school.newcomer()
    expect(JSON.stringify(await badgesOf(as))).not.toContain('Secret course')
  })
})

describe('a badge that is made later', () => {
  test('goes to those whom the preview named, once', async () => {
    const fresh = await school.teach(['Before the badge'])
    const [ada, bea, idle] = [await school.newcomer(), await school.newcomer(), await school.newcomer()]
    for (const { as } of [ada, bea]) await complete(as, fresh)
    await enrolled(idle.as, fresh.course)
    const badge = await badges.make({ kind: 'course', course: fresh.course.id }, { state: 'draft' })
    expect(await preview(school.editor, badge)).toMatchObject({ students: 2, holders: 0, names: expect.any(Array) })
    const refused = await refusal(await school.editor(`/api/badges/${badge.id}/award`, json('POST', {})), 409)
    expect(refused.data.code).toBe('learning/badge-not-active')
    await update(school.editor, 'badges', badge.id, { state: 'active' })
    await ok(await bea.as('/api/users/me/badges', json('POST', { shown: false })))
    expect((await preview(school.editor, badge)).names).toHaveLength(1)
    await Promise.all([award(school.editor, badge), award(school.editor, badge)])
    // A look that was asked for when they completed the course may come late, and award it first.
    await expect.poll(() => runOf(school.editor, badge), eventually).toMatchObject({ state: 'done' })
    expect((await awardsOf(badge)).map(({ student }) => student).toSorted()).toEqual([ada.id, bea.id].toSorted())
    expect(await preview(school.editor, badge)).toEqual({ students: 0, names: [], holders: 2 })
  })

  test('a changed rule takes nothing away; what was earned is retired and not deleted', async () => {
    const { as } = await school.newcomer()
    const badge = await badges.make(lessonsOfCourse(1))
    await enrolled(as, taught.course)
    await mark(as, taught.lessons[0]?.id ?? '')
    await expect.poll(() => earned(as, badge), eventually).toBeDefined()
    const evidence = (await earned(as, badge))?.evidence
    await update(school.editor, 'badges', badge.id, { rule: { kind: 'minutes', count: 600 } })
    const refused = await refusal(await school.editor(`/api/badges/${badge.id}`, { method: 'DELETE' }), 409)
    expect(refused.data.code).toBe('learning/badge-awarded')
    await update(school.editor, 'badges', badge.id, { state: 'retired' })
    expect((await earned(as, badge))?.evidence).toBe(evidence)
  })
})

describe('switching off', () => {
  test('hides one, or all, and misses nothing', async () => {
    const { as } = await school.newcomer()
    const badge = await badges.make(lessonsOfCourse(1))
    const turn = (fields: object) => as('/api/users/me/badges', json('POST', fields))
    await ok(await turn({ shown: false, badge: badge.slug }))
    expect((await open(as, badge))?.shown).toBe(false)
    await ok(await turn({ shown: false }))
    expect(await badgesOf(as)).toEqual({ shown: false, earned: [], open: [], withdrawn: [] })
    await enrolled(as, taught.course)
    await mark(as, taught.lessons[0]?.id ?? '')
    await expect.poll(async () => (await awardsOf(badge)).length, eventually).toBe(1)
    await ok(await turn({ shown: true }))
    expect((await earned(as, badge))?.shown).toBe(false)
    await ok(await turn({ shown: true, badge: badge.id }))
    expect((await earned(as, badge))?.shown).toBe(true)
  })

  test('works by a form, and the page says what is there', async () => {
    const { as } = await school.newcomer()
    await badges.make(lessonsOfCourse(1))
    const page = await (await as('/me/badges')).text()
    expect(page).toContain(`1 lesson done in “${taught.course.title}”`)
    const reply = await as('/api/users/me/badges', form({ shown: 'false', page: '/me/badges' }))
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/me/badges'])
    expect(await (await as('/me/badges')).text()).toContain('You switched badges off')
  })
})

test('one is mailed to whoever asked for it, and what they switched off is not', async () => {
  const { as, id } = await school.newcomer()
  const [wanted, unwanted] = [await badges.make(lessonsOfCourse(1)), await badges.make(lessonsOfCourse(1))]
  await ok(await as(`/api/users/${id}`, json('PATCH', { notifications: { badges: { email: true } } })))
  await ok(await as('/api/users/me/badges', json('POST', { shown: false, badge: unwanted.id })))
  await enrolled(as, taught.course)
  await mark(as, taught.lessons[0]?.id ?? '')
  await expect.poll(() => earned(as, wanted), eventually).toBeDefined()
  const mails = await rows<{ subject: string }>(
    `select subject from mails where user_id = $1 and kind = 'learning/badges-earned'`,
    [id],
  )
  expect(mails.map(({ subject }) => subject)).toEqual(['You earned a badge'])
})

test('staff withdraw one with a reason that the student reads, and it does not come back', async () => {
  const [{ as, id }, other] = [await school.newcomer(), await school.newcomer()]
  const badge = await badges.make(lessonsOfCourse(1))
  await enrolled(as, taught.course)
  await mark(as, taught.lessons[0]?.id ?? '')
  await expect.poll(() => earned(as, badge), eventually).toBeDefined()
  const [mine] = (await ok(await as(`/api/badge-awards?where[badge][equals]=${badge.id}&depth=0`))).docs
  const path = `/api/badge-awards/${mine?.id}`
  const reason = 'The lesson was marked as done by mistake.'
  for (const somebody of [as, other.as, school.teacher])
    await refusal(await somebody(`${path}/withdraw`, json('POST', { reason })), 403)
  await refusal(await other.as(path), 404)
  await ok(await school.editor(`${path}/withdraw`, json('POST', { reason })))
  const again = await refusal(await school.editor(`${path}/withdraw`, json('POST', { reason })), 409)
  expect(again.data.code).toBe('learning/award-withdrawn')
  const { earned: left, withdrawn } = await badgesOf(as)
  expect(left.map(({ id: each }) => each)).not.toContain(badge.id)
  expect(withdrawn).toMatchObject([{ title: badge.title, reason }])
  await award(school.editor, badge)
  await expect.poll(async () => (await runOf(school.editor, badge))?.state, eventually).toBe('done')
  expect(await earned(as, badge)).toBeUndefined()
  const [entry] = await rows<{ details: { student: string } }>(
    `select details from audit_events where action = 'learning/badge-withdrawn' and target_id = $1`,
    [mine?.id ?? ''],
  )
  expect(entry?.details).toMatchObject({ student: id, reason })
})

describe('a rule', () => {
  test.each<[string, object, string]>([
    ['of nothing', { kind: 'course' }, 'rule.course'],
    ['without a number', { kind: 'lessons', among: 'any' }, 'rule.count'],
    ['of lessons of no skill', { kind: 'lessons', count: 1, among: 'skill' }, 'rule.skill'],
    ['of a streak of years', { kind: 'streak', count: 1000 }, 'rule.count'],
  ])('%s is refused at its field', async (_case, rule, path) => {
    const data = { title: 'Unsound', description: 'Never made.', rule }
    const { data: said } = await refusal(await school.editor('/api/badges', json('POST', data)), 400)
    expect(said.errors?.map((each) => each.path)).toContain(path)
  })

  test('keeps what it names from being deleted, until the badge is retired', async () => {
    const named = await school.make(school.editor, 'skills', { title: `Named ${Date.now()}` })
    const badge = await badges.make({ kind: 'skill', skill: named.id, level: 1 })
    const path = `/api/skills/${named.id}`
    const refused = await refusal(await school.admin(path, { method: 'DELETE' }), 409)
    expect([refused.data.code, refused.message]).toEqual([
      'learning/named-by-badge',
      expect.stringContaining(badge.title),
    ])
    await update(school.editor, 'badges', badge.id, { state: 'retired' })
    await ok(await school.admin(path, { method: 'DELETE' }))
  })
})
