import { describe, expect, test } from 'vitest'
import { type Doc, ok, refusal } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { demoPassword, emailOf, type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import { newBrowser } from '../../auth/tests/support/accounts.ts'
import { type ActivityView, activityView } from '../src/contract.ts'
import { addDays, weekdayOf } from '../src/domain/days.ts'
import { beat, form, mark, openClass } from './school.ts'

const here = openClass()

const activity = async (as: Fetch): Promise<ActivityView> =>
  activityView.parse(await ok(await as('/api/users/me/activity')))
const plan = (as: Fetch, given: object) => as('/api/users/me/study-plan', json('POST', given))
const planned = async (as: Fetch, given: object) => activityView.parse(await ok(await plan(as, given)))
const live = ({ as, id }: Person, timeZone: string | null) => as(`/api/users/${id}`, json('PATCH', { timeZone }))

/** Minutes of study at instants, as heartbeats of long ago would have left them; enrolled before all of it. */
const studied = async ({ id }: Person, minutes: Record<string, number>) => {
  await rows(`update enrollments set enrolled_at = '2020-01-01' where student_id = $1`, [id])
  for (const [at, count] of Object.entries(minutes))
    await rows(`insert into study_time (student_id, at, seconds) values ($1, $2, $3)`, [id, at, count * 60])
}
const daysOf = ({ year }: ActivityView) => year.days.map(({ day, seconds }) => [day, seconds / 60])

/** The day so many days before today in UTC. */
const ago = (days: number) => addDays(new Date().toISOString().slice(0, 10), -days)

describe('a day', () => {
  test('has the active time that heartbeats tell of, once, and the lessons that were done', async () => {
    const now = Date.now()
    const [first] = here.taught.lessons as [Doc, Doc]
    for (let sent = 0; sent < 2; sent++) await ok(await beat(here.ada.as, here.enrollment, first, 100, 0, now))
    await ok(await mark(here.ada.as, first.id))
    const { today, week, streak, year } = await activity(here.ada.as)
    expect(year.days.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(100)
    expect(year.days.at(-1)).toMatchObject({ day: today, lessons: 1, mark: 'studied' })
    expect(week).toMatchObject({ isReached: false })
    expect(streak).toMatchObject({ longest: 1, today: 'studied' })
  })

  test('has no more than all of the time, though two courses were studied at the same moment', async () => {
    const now = Date.now()
    const quarters = [now - 120_000, now].map((at) => new Date(Math.floor(at / 900_000) * 900_000).toISOString())
    await studied(here.ada, Object.fromEntries(quarters.map((at) => [at, 14])))
    await ok(await beat(here.ada.as, here.enrollment, here.taught.lessons[0] as Doc, 120, 0, now))
    const most = await rows(`select max(seconds)::int as seconds from study_time where student_id = $1`, [here.ada.id])
    expect(most).toEqual([{ seconds: 900 }])
  })

  test('stays one of study when its lesson is taken back', async () => {
    const [first] = here.taught.lessons as [Doc, Doc]
    await ok(await mark(here.ada.as, first.id))
    await ok(await mark(here.ada.as, first.id, false))
    expect((await activity(here.ada.as)).year.days.map(({ lessons }) => lessons)).toEqual([1])
  })
})

describe('days are those of one’s own time zone', () => {
  // A day apart, whatever the hour.
  test.each(['Pacific/Kiritimati', 'Pacific/Niue'])('on the pages as well, in %s', async (timeZone) => {
    const [first] = here.taught.lessons as [Doc, Doc]
    await ok(await live(here.ada, timeZone))
    await ok(await mark(here.ada.as, first.id))
    await ok(await mark(here.ada.as, first.id, false))
    await ok(
      await here.ada.as(
        '/api/notes',
        json('POST', { lesson: first.id, clientId: crypto.randomUUID(), body: 'A note.' }),
      ),
    )
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone }).format()
    const textOf = async (path: string) => (await (await here.ada.as(path)).text()).replace(/<[^>]+>/g, ' ')
    expect(await textOf(`/learn/${here.taught.course.slug}/${first.slug}`)).toContain(`You took it back on ${today}.`)
    expect(await textOf('/learn')).toContain(`since ${today}`)
    expect(await textOf('/notes')).toContain(today)
  })

  const evening = () => `${ago(10)}T20:00:00Z`

  test.each([
    ['none named', null, 10],
    ['east of there', 'Asia/Tokyo', 9],
    ['west of there', 'America/Los_Angeles', 10],
    ['half an hour aside', 'Asia/Kolkata', 9],
  ])('%s', async (_case, timeZone, daysAgo) => {
    await studied(here.ada, { [evening()]: 5 })
    await ok(await live(here.ada, timeZone))
    const seen = await activity(here.ada.as)
    expect(daysOf(seen)).toEqual([[ago(daysAgo), 5]])
    expect([seen.timeZone, seen.isZoneChosen]).toEqual([timeZone ?? 'UTC', timeZone !== null])
  })

  test('and stay so when one moves on', async () => {
    await studied(here.ada, { [evening()]: 5 })
    await ok(await live(here.ada, 'America/Los_Angeles'))
    await ok(await live(here.ada, 'Asia/Tokyo'))
    await ok(await live(here.ada, null))
    expect(daysOf(await activity(here.ada.as))).toEqual([[ago(10), 5]])
    await ok(await here.ada.as(`/api/users/${here.ada.id}`, json('PATCH', { bio: 'Reads traces.' })))
    expect(daysOf(await activity(here.ada.as))).toEqual([[ago(10), 5]])
  })

  test.each<[string, () => Promise<unknown>]>([
    [
      'planned before naming a zone',
      async () => {
        await planned(here.ada.as, { goalMinutes: 60 })
        await rows(`update study_plans set since = now() - interval '1 day', day = $2 where student_id = $1`, [
          here.ada.id,
          ago(1),
        ])
        await ok(await live(here.ada, 'America/Los_Angeles'))
      },
    ],
    [
      'planned on the day of the move',
      async () => {
        await ok(await live(here.ada, 'America/Los_Angeles'))
        await planned(here.ada.as, { goalMinutes: 60 })
      },
    ],
  ])('also for somebody who %s', async (_case, before) => {
    await studied(here.ada, { [evening()]: 5 })
    await before()
    await ok(await live(here.ada, 'Asia/Tokyo'))
    const seen = await activity(here.ada.as)
    expect(daysOf(seen)).toEqual([[ago(10), 5]])
    expect(seen.plan.goalMinutes).toBe(60)
  })
})

describe('a streak', () => {
  const inARow = (from: number, until: number) =>
    Object.fromEntries(
      Array.from({ length: from - until + 1 }, (_none, index) => [`${ago(from - index)}T12:00:00Z`, 10]),
    )

  test('stands over missed days while freeze days last, and says its longest', async () => {
    await studied(here.ada, { ...inARow(30, 24), ...inARow(22, 22), ...inARow(19, 18) })
    const { streak, year } = await activity(here.ada.as)
    expect(streak).toEqual({ days: 0, longest: 8, freezes: 0, nextFreezeIn: 4, today: 'open' })
    expect(year.days.find(({ day }) => day === ago(23))).toEqual({
      day: ago(23),
      seconds: 0,
      lessons: 0,
      mark: 'frozen',
    })
  })

  test('is told to nobody who does not want to see it, nor what held it', async () => {
    await studied(here.ada, { ...inARow(30, 24), ...inARow(22, 22) })
    const { streak, year } = await planned(here.ada.as, { showsStreak: false })
    expect(streak).toBeNull()
    expect(new Set(year.days.map(({ mark }) => mark))).toEqual(new Set(['studied']))
  })

  test('is not changed backwards by a change of rest days', async () => {
    const missed = weekdayOf(ago(4))
    await studied(here.ada, { ...inARow(9, 5), ...inARow(3, 1) })
    expect((await planned(here.ada.as, { restDays: [missed] })).streak?.days).toBe(3)
    await rows(`update study_plans set since = now() - interval '20 days', day = $2 where student_id = $1`, [
      here.ada.id,
      ago(20),
    ])
    expect((await activity(here.ada.as)).streak?.days).toBe(8)
    expect((await planned(here.ada.as, { restDays: [] })).streak?.days).toBe(8)
  })
})

describe('a plan', () => {
  test('is ninety minutes a week for whoever has said nothing', async () => {
    expect((await activity(here.ada.as)).plan).toEqual({ goalMinutes: 90, restDays: [], showsStreak: true })
  })

  test('keeps what is not said, and no goal is one', async () => {
    await planned(here.ada.as, { goalMinutes: 120 })
    const { plan: both } = await planned(here.ada.as, { restDays: [7, 6, 7] })
    expect(both).toEqual({ goalMinutes: 120, restDays: [6, 7], showsStreak: true })
    expect((await planned(here.ada.as, { goalMinutes: 0 })).week.isReached).toBeNull()
    expect(await rows(`select 1 from study_plans where student_id = $1`, [here.ada.id])).toHaveLength(1)
  })

  test('is refused when it cannot be kept', async () => {
    const refused: [why: string, given: object][] = [
      ['a goal below nothing', { goalMinutes: -1 }],
      ['more than a week has', { goalMinutes: 6001 }],
      ['half a minute', { goalMinutes: 30.5 }],
      ['a day that is none', { restDays: [8] }],
      ['rest on every day', { restDays: [1, 2, 3, 4, 5, 6, 7] }],
    ]
    for (const [why, given] of refused)
      expect([why, (await refusal(await plan(here.ada.as, given), 400)).data.code]).toEqual([why, 'kernel/bad-input'])
  })

  test('is set by a form without a script, which comes back with a word when it is refused', async () => {
    const sent = (fields: Record<string, string>) =>
      here.ada.as('/api/users/me/study-plan', form({ page: '/me', ...fields }))
    const told = async (answer: Promise<Response>) => (await answer).headers.get('location')
    expect(await told(sent({ goalMinutes: '45', 'rest-7': 'on', showsStreak: 'on' }))).toBe('/me')
    expect((await activity(here.ada.as)).plan).toEqual({ goalMinutes: 45, restDays: [7], showsStreak: true })
    expect(await told(sent({ goalMinutes: '45' }))).toBe('/me')
    expect((await activity(here.ada.as)).plan).toEqual({ goalMinutes: 45, restDays: [], showsStreak: false })
    expect(await told(sent({ goalMinutes: 'many' }))).toBe('/me?refused=kernel%2Fbad-input')
    expect(await (await here.ada.as('/me?refused=kernel%2Fbad-input')).text()).toContain('role="alert"')
  })
})

describe('is nobody else’s', () => {
  test('neither staff nor other students read it', async () => {
    await studied(here.ada, { [`${ago(3)}T12:00:00Z`]: 5 })
    await planned(here.ada.as, { goalMinutes: 30 })
    for (const slug of ['study-time', 'study-plans']) {
      expect((await ok(await here.ada.as(`/api/${slug}`))).totalDocs).toBe(1)
      for (const as of [
        (await here.school.newcomer()).as,
        here.school.teacher,
        here.school.editor,
        here.school.admin,
      ]) {
        const found = await ok(await as(`/api/${slug}?where[student][equals]=${here.ada.id}`))
        expect([slug, found.totalDocs]).toEqual([slug, 0])
      }
    }
  })

  test('whoever looks through somebody’s eyes sets no goal for them', async () => {
    const support = newBrowser()
    await ok(
      await support('/api/auth/sign-in/email', json('POST', { email: emailOf('admin'), password: demoPassword })),
    )
    await ok(await support(`/api/users/${here.ada.id}/impersonate`, json('POST', { reason: 'Ticket 12' })))
    expect((await plan(support, { goalMinutes: 30 })).status).toBe(403)
    expect((await support('/me')).status).toBe(200)
  })
})
