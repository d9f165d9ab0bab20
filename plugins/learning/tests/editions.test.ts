import config from '@payload-config'
import { getPayload } from 'payload'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Doc, ok, paragraph, refusal, update } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { published } from '../../../tests/catalog/desk.ts'
import { enrollmentChanges } from '../src/contract.ts'
import { learners } from '../src/index.ts'
import { enrolled, mark, move, openSchool, own, type School, steps } from './school.ts'

let school: School
let course: Doc
let lessons: Doc[]
let ada: Person
let enrollment: string

const changesOf = async () => enrollmentChanges.parse(await ok(await ada.as(`/api/enrollments/${enrollment}/changes`)))
const pageOf = async (as: Person['as'], path: string) => (await as(`/learn/${course.slug}${path}`)).text()
const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code

beforeAll(async () => {
  school = await openSchool()
  ;({ course, lessons } = await school.teach(['Spans', 'Traces', 'Baggage']))
  ada = await school.newcomer()
  enrollment = (await enrolled(ada.as, course)).id
  for (const { id } of lessons.slice(0, 2)) await ok(await mark(ada.as, id))
  // Edition 2: “Spans” says something else, “Traces” is gone, “Sampling” is new.
  const [spans, , baggage] = lessons as [Doc, Doc, Doc]
  await update(school.editor, 'lessons', spans.id, {
    body: paragraph('Something else entirely is said here.'),
    ...published,
  })
  const sampling = await school.write(course, 'Sampling')
  await school.publish(course, [spans, baggage, sampling])
})
afterAll(() => school.clear())

/** Rewriting “Spans” and the new outline are two publications. */
const newest = 3

describe('while an author goes on', () => {
  test('a student reads their own edition, whatever was published since', async () => {
    expect(await own(ada.as)).toMatchObject([{ edition: 1, newerEdition: newest, percent: 66 }])
    const lesson = await pageOf(ada.as, `/${lessons[0]!.slug}`)
    expect(lesson).toContain('The text of Spans.')
    expect(lesson).not.toContain('Something else entirely')
    expect(await pageOf(ada.as, '')).toContain(`Edition ${newest} is out`)
  })

  test('a lesson that is gone from the course is still read and marked in the edition that has it', async () => {
    expect(await pageOf(ada.as, `/${lessons[1]!.slug}`)).toContain('The text of Traces.')
    await ok(await mark(ada.as, lessons[1]!.id, false))
    await ok(await mark(ada.as, lessons[1]!.id))
  })

  test('a lesson of a newer edition says so, and where it is', async () => {
    const page = await pageOf(ada.as, '/sampling')
    expect(page).toContain('This lesson is not in your edition')
    expect(page).toContain(`is in edition ${newest} of this course`)
  })

  test('whoever enrolls now has the newest', async () => {
    const late = await school.newcomer()
    expect(await enrolled(late.as, course)).toMatchObject({ edition: newest, newerEdition: null })
  })

  test('what changed is said in words, with what becomes of one’s results', async () => {
    const changes = await changesOf()
    expect(changes).toMatchObject({
      from: 1,
      to: newest,
      kept: [{ title: 'Spans' }],
      lost: [{ title: 'Traces' }],
      added: [{ title: 'Sampling' }],
      before: { doneLessons: 2, countedLessons: 3, percent: 66, complete: false },
      after: { doneLessons: 1, countedLessons: 3, percent: 33, complete: false },
    })
    const said = (group: string) => changes.changes.filter((each) => each.group === group).map(({ words }) => words)
    expect(said('added').join()).toContain('Sampling')
    expect(said('removed').join()).toContain('Traces')
    expect(said('rewritten').join()).toContain('Spans')
    const page = await pageOf(ada.as, '/changes')
    for (const { words } of changes.changes) expect(page.replaceAll('&quot;', '"')).toContain(words)
  })
})

describe('an author is told whom a new edition concerns', () => {
  test('how many hold which edition, how many are through, and how many would not be any more', async () => {
    const payload = await getPayload({ config, disableOnInit: true })
    const taught = await school.teach(['A', 'B'])
    for (const howMany of [2, 2, 1]) {
      const { as } = await school.newcomer()
      await enrolled(as, taught.course)
      for (const { id } of taught.lessons.slice(0, howMany)) await ok(await mark(as, id))
    }
    expect(await learners.holders(payload, taught.course.id)).toMatchObject([{ enrolled: 3, complete: 2 }])
    const { content } = (
      await ok(await school.editor(`/api/editions?where[course][equals]=${taught.course.id}&depth=0`))
    ).docs[0] as unknown as { content: Parameters<typeof learners.wouldDrop>[2] }
    expect(await learners.wouldDrop(payload, taught.course.id, content)).toEqual({ belowComplete: 0, certificates: 0 })
    const [section] = content.sections
    const longer = { ...section!, lessons: [...section!.lessons, { ...section!.lessons[0]!, key: 'another' }] }
    const next = { ...content, sections: [longer] }
    expect((await learners.wouldDrop(payload, taught.course.id, next)).belowComplete).toBe(2)
    await payload.destroy()
  })
})

describe('moving', () => {
  test('goes only to an edition that the course has', async () => {
    expect(await codeOf(await move(ada.as, enrollment, 99), 404)).toBe('learning/edition-not-found')
    expect(await codeOf(await move(ada.as, enrollment, 0), 400)).toBe('kernel/bad-input')
  })

  test('keeps every result that has a home, is written down, and twice is once', async () => {
    for (const _twice of [1, 2])
      expect(await ok(await move(ada.as, enrollment, newest))).toMatchObject({ edition: newest, percent: 33 })
    const moved = (await steps(enrollment)).filter(({ reason }) => reason === 'moved')
    expect(moved).toEqual([{ lesson_key: null, from: 0.66, to: 0.33, reason: 'moved' }])
    expect(await pageOf(ada.as, `/${lessons[0]!.slug}`)).toContain('Something else entirely')
    expect(await pageOf(ada.as, `/${lessons[1]!.slug}`)).toContain('was in edition')
  })

  test('does not go back', async () => {
    expect(await codeOf(await move(ada.as, enrollment, 1), 409)).toBe('learning/edition-older')
  })

  test('a result whose lesson comes back counts again', async () => {
    const [spans, traces] = lessons as [Doc, Doc]
    await school.publish(course, [spans, traces])
    await ok(await move(ada.as, enrollment, newest + 1))
    expect(await own(ada.as)).toMatchObject([{ state: 'complete', percent: 100 }])
  })
})

test('pages of learners are for the signed-in', async () => {
  for (const path of ['/learn', `/learn/${course.slug}`, `/learn/${course.slug}/changes`]) {
    const response = await school.guest(path, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      `/sign-in?returnTo=${encodeURIComponent(path)}`,
    ])
  }
})
