import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Doc, ok, refusal, unique } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import type { Fetch } from '../../../tests/support/academy.ts'
import { json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { holdUp } from '../../../tests/support/holdUp.ts'
import { datesReply, openCohorts } from '../src/contract.ts'
import { addDays } from '../src/domain/days.ts'
import { dayIn, startOfDay } from '../src/domain/zones.ts'
import { enrolled, form, mark, openSchool, own, type School, type Taught } from './school.ts'

let school: School
let taught: Taught
let ada: Person

const zone = 'Europe/Berlin'
const today = () => dayIn(Date.now(), zone)

beforeAll(async () => {
  school = await openSchool()
  taught = await school.teach(['One', 'Two'])
  const schedule = [{ opens: taught.lessons[1]!.key, by: 'days', days: 3 }]
  await school.publish(taught.course, taught.lessons, { schedule })
})
afterAll(() => school.clear())
beforeEach(async () => {
  ada = await school.newcomer()
})

const cohort = (fields: object = {}, as: Fetch = school.editor) => {
  const sample = { name: unique('Cohort'), course: taught.course.id, startsOn: addDays(today(), 2), timeZone: zone }
  return as('/api/cohorts', json('POST', { ...sample, joinable: true, ...fields }))
}
const made = async (fields: object = {}): Promise<string> => {
  const { doc } = (await ok(await cohort(fields))) as unknown as { doc: Doc }
  school.keep('cohorts', doc.id)
  return doc.id
}
const join = (as: Fetch, id: string) => as('/api/enrollments', json('POST', { course: taught.course.id, cohort: id }))
const put = (as: Fetch, enrollment: string, id: string | null) =>
  as(`/api/enrollments/${enrollment}`, json('PATCH', { cohort: id }))
const open = async (as: Fetch) =>
  openCohorts.parse(await ok(await as(`/api/courses/${taught.course.id}/cohorts`))).cohorts.map(({ id }) => id)
const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code
const opening = async (as: Fetch) =>
  datesReply.parse(await ok(await as('/api/users/me/dates'))).dates.map(({ kind, at, on }) => [kind, at ?? on])

describe('whoever enrolls', () => {
  test('may join one that is open, and its days count for them', async () => {
    const id = await made({ endsOn: addDays(today(), 30) })
    expect(await open(ada.as)).toContain(id)
    expect((await ok(await join(ada.as, id))).cohort).toMatchObject({
      id,
      startsOn: addDays(today(), 2),
      timeZone: zone,
    })
    expect(await opening(ada.as)).toEqual([
      ['cohort-start', addDays(today(), 2)],
      ['opens', new Date(startOfDay(addDays(today(), 5), zone)).toISOString()],
      ['cohort-end', addDays(today(), 30)],
    ])
  })

  test.each<[string, object, number, string]>([
    ['one that is closed', { joinable: false }, 404, 'learning/cohort-not-found'],
    ['one that has ended', { startsOn: '2026-01-01', endsOn: '2026-02-01' }, 404, 'learning/cohort-not-found'],
  ])('may not join %s, and is not enrolled either then', async (_case, fields, status, code) => {
    const id = await made(fields)
    expect(await open(ada.as)).not.toContain(id)
    expect(await codeOf(await join(ada.as, id), status)).toBe(code)
    expect(await own(ada.as)).toEqual([])
  })

  test('gets the last place once, though two ask at the same time', async () => {
    const id = await made({ capacity: 1 })
    const bob = await school.newcomer()
    const answers = await Promise.all([join(ada.as, id), join(bob.as, id)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(await open(ada.as)).not.toContain(id)
    const late = answers[0]!.status === 409 ? ada : bob
    expect(await own(late.as)).toEqual([])
    expect(await codeOf(await join(late.as, id), 409)).toBe('learning/cohort-full')
  })

  test('stays in the one that they chose', async () => {
    const [first, second] = [await made(), await made()]
    await ok(await join(ada.as, first))
    await ok(await join(ada.as, first))
    expect(await codeOf(await join(ada.as, second), 409)).toBe('learning/cohort-chosen')
  })

  test('chooses on the page of the course, without a script', async () => {
    const id = await made()
    const page = `/learn/${taught.course.slug}`
    expect(await (await ada.as(page)).text()).toContain(`value="${id}"`)
    await ada.as('/api/enrollments', form({ course: taught.course.slug as string, cohort: id, page }))
    expect((await own(ada.as))[0]!.cohort?.id).toBe(id)
    expect(await (await ada.as(page)).text()).toContain('You are in “')
  })
})

describe('whoever left', () => {
  const leave = async ({ as }: Person) =>
    ok(await as(`/api/enrollments/${(await own(as))[0]!.id}`, { method: 'DELETE' }))
  const again = (as: Fetch) => enrolled(as, taught.course)
  const bobTakes = async (id: string) => {
    const bob = await school.newcomer()
    await ok(await join(bob.as, id))
    return bob
  }

  test('comes back to their cohort while it has a place', async () => {
    const id = await made({ capacity: 1 })
    await ok(await join(ada.as, id))
    await leave(ada)
    expect(await (await ada.as(`/learn/${taught.course.slug}`)).text()).not.toContain('Others have the places')
    expect((await again(ada.as)).cohort?.id).toBe(id)
    expect(await codeOf(await join((await school.newcomer()).as, id), 409)).toBe('learning/cohort-full')
  })

  test('comes back without it when others have its places, and to all that they did', async () => {
    const [id, other] = [await made({ name: 'Early birds', capacity: 1 }), await made()]
    await ok(await join(ada.as, id))
    await ok(await mark(ada.as, taught.lessons[0]!.id))
    await leave(ada)
    await bobTakes(id)
    const shown = await (await ada.as(`/learn/${taught.course.slug}`)).text()
    expect(shown).toContain('Others have the places of “Early birds” by now: you come back without it.')
    expect(shown).toContain(`value="${other}"`)
    expect(await codeOf(await join(ada.as, id), 409)).toBe('learning/cohort-full')
    expect((await own(ada.as))[0]!.leftAt).not.toBeNull()
    expect(await again(ada.as)).toMatchObject({ cohort: null, leftAt: null, percent: 50 })
    expect((await ok(await join(ada.as, other))).cohort).toMatchObject({ id: other })
  })

  test('gets the last place once, though two come back at the same time, and each clicks twice', async () => {
    const id = await made({ capacity: 1 })
    await ok(await join(ada.as, id))
    await leave(ada)
    const bob = await bobTakes(id)
    await leave(bob)
    await Promise.all([ada, bob, ada, bob].map(({ as }) => again(as)))
    const cohorts = await Promise.all([ada, bob].map(async ({ as }) => (await own(as))[0]!.cohort?.id ?? null))
    expect(cohorts.toSorted()).toEqual([id, null])
  })
})

describe('staff', () => {
  test('put students into cohorts of the course, and change nothing else of an enrollment', async () => {
    const { id, edition } = await enrolled(ada.as, taught.course)
    const cohortId = await made({ joinable: false })
    await ok(
      await school.editor(
        `/api/enrollments/${id}`,
        json('PATCH', { cohort: cohortId, leftAt: '2026-01-01', edition: null }),
      ),
    )
    expect(await own(ada.as)).toMatchObject([{ edition, leftAt: null, cohort: { id: cohortId } }])
    expect(await codeOf(await school.editor(`/api/cohorts/${cohortId}`, { method: 'DELETE' }), 409)).toBe(
      'learning/cohort-in-use',
    )
    await ok(await put(school.editor, id, null))
    expect((await own(ada.as))[0]!.cohort).toBeNull()
    expect((await put(ada.as, id, cohortId)).status).toBe(403)
    expect((await put(school.other, id, cohortId)).status).toBe(403)
  })

  test.each<[string, (enrollment: string) => string]>([
    ['one', (id) => `/api/enrollments/${id}`],
    ['several at once', (id) => `/api/enrollments?where[id][in]=${id}`],
  ])('who put %s into a cohort take away nothing that is counted at that moment', async (_case, path) => {
    const { id } = await enrolled(ada.as, taught.course)
    const cohortId = await made()
    const counted = {
      last_lesson_key: taught.lessons[1]!.key,
      studied: '{[2026-11-27 10:00:00+00,2026-11-27 10:01:00+00)}',
    }
    const held = await holdUp('update enrollments set last_lesson_key = $2, studied = $3 where id = $1', [
      id,
      ...Object.values(counted),
    ])
    const putIn = school.editor(path(id), json('PATCH', { cohort: cohortId }))
    await held.until(1)
    await held.letGo()
    await ok(await putIn)
    expect(await rows('select cohort_id, last_lesson_key, studied from enrollments where id = $1', [id])).toEqual([
      { cohort_id: cohortId, ...counted },
    ])
  })

  test('do not put them into one of another course', async () => {
    const { id } = await enrolled(ada.as, taught.course)
    const other = await school.teach(['Elsewhere'])
    const elsewhere = await made({ course: other.course.id })
    expect(await codeOf(await put(school.editor, id, elsewhere), 400)).toBe('learning/cohort-elsewhere')
  })

  test.each<[string, object]>([
    ['in a zone that there is not', { timeZone: 'Europe/Atlantis' }],
    ['that ends before it begins', { endsOn: '2020-01-01' }],
  ])('make none %s', async (_case, fields) => {
    expect((await cohort(fields)).status).toBe(400)
  })

  test('make none in courses of others', async () => {
    expect(await codeOf(await cohort({}, school.teacher), 403)).toBe('learning/not-your-course')
  })
})
