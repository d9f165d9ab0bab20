import { afterAll, beforeAll, beforeEach } from 'vitest'
import { type Doc, ok, paragraph, update } from '../../../tests/access/support/documents.ts'
import { somebody } from '../../../tests/account/somebody.ts'
import type { Person } from '../../../tests/auth/people.ts'
import { type Desk, openDesk, published, section } from '../../../tests/catalog/desk.ts'
import { type Fetch, json } from '../../../tests/support/academy.ts'
import { rows } from '../../../tests/support/database.ts'
import type { EnrollmentView } from '../src/contract.ts'

export type Taught = { course: Doc; lessons: Doc[] }

export type School = Desk & {
  student: Fetch
  /** A published course, a lesson for each title: its first edition. */
  teach: (titles: string[], fields?: Record<string, unknown>) => Promise<Taught>
  /** One more published lesson that is in no outline yet. */
  write: (course: Doc, title: string, fields?: object) => Promise<Doc>
  /** Publishes the course with these lessons: the next edition. */
  publish: (course: Doc, lessons: Doc[], fields?: object) => Promise<unknown>
  /** Somebody new, signed in. */
  newcomer: () => Promise<Person>
}

export const openSchool = async (): Promise<School> => {
  const desk = await openDesk()
  const publish: School['publish'] = (course, lessons, fields = {}) =>
    update(desk.editor, 'courses', course.id, { sections: [section('Basics', lessons)], ...published, ...fields })
  const write: School['write'] = (course, title, fields = {}) =>
    desk.lesson(course, { title, body: paragraph(`The text of ${title}.`), ...published, ...fields })
  return {
    ...desk,
    write,
    publish,
    teach: async (titles, fields = {}) => {
      const course = await desk.course(fields)
      const lessons: Doc[] = []
      for (const title of titles) lessons.push(await write(course, title))
      await publish(course, lessons)
      return { course, lessons }
    },
    newcomer: async () => {
      const person = await somebody()
      desk.keep('users', person.id)
      return person
    },
  }
}

export const enroll = (as: Fetch, course: Doc) => as('/api/enrollments', json('POST', { course: course.id }))

/** Enrolls, which must work. */
export const enrolled = async (as: Fetch, course: Doc): Promise<EnrollmentView> =>
  (await ok(await enroll(as, course))) as unknown as EnrollmentView

export const mark = (as: Fetch, lesson: string, done = true) =>
  as(`/api/lessons/${lesson}/complete`, json('POST', { done }))

export const move = (as: Fetch, id: string, to: number) => as(`/api/enrollments/${id}/move`, json('POST', { to }))

/** Tells of active time in a lesson; `from` and `to` are seconds before now by our clock. */
export const beat = (as: Fetch, enrollment: string, lesson: Doc, from: number, to: number, now = Date.now()) => {
  const at = (seconds: number) => new Date(now - seconds * 1000).toISOString()
  const beats = [{ enrollment, lesson: lesson.key, from: at(from), to: at(to) }]
  return as('/api/learning/heartbeats', json('POST', { sentAt: at(0), beats }))
}

/** As a page without a script sends it; the answer is not followed. */
export const form = (fields: Record<string, string>): RequestInit => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  redirect: 'manual',
})

export const own = async (as: Fetch): Promise<EnrollmentView[]> =>
  ((await (await as('/api/users/me/enrollments')).json()) as { enrollments: EnrollmentView[] }).enrollments

type LedgerRow = { lesson_key: string | null; from: number; to: number; reason: string }

/** Steps of an enrollment, as the database has them, oldest first. */
export const steps = async (enrollment: string): Promise<LedgerRow[]> => {
  const found = await rows<{ lesson_key: string | null; from: string; to: string; reason: string }>(
    `select lesson_key, "from", "to", reason from progress_ledger where enrollment_id = $1 order by at`,
    [enrollment],
  )
  return found.map((row) => ({ ...row, from: Number(row.from), to: Number(row.to) }))
}

/** What is there while a test runs. */
type Class = { school: School; taught: Taught; ada: Person; enrollment: string }

/** For a file of tests: a course of two lessons, and before each test a newcomer who is enrolled in it. */
export const openClass = (): Class => {
  const here = {} as Class
  beforeAll(async () => {
    here.school = await openSchool()
    here.taught = await here.school.teach(['One', 'Two'])
  })
  afterAll(() => here.school.clear())
  beforeEach(async () => {
    here.ada = await here.school.newcomer()
    here.enrollment = (await enrolled(here.ada.as, here.taught.course)).id
  })
  return here
}
