import type { Fetch } from '../../support/academy.ts'
import { rows } from '../../support/database.ts'
import { type Cast, castActors } from './actors.ts'
import { create, type Doc, ok, paragraph, removeAll, unique, update } from './documents.ts'

/** Stands in the paid lesson's body and nowhere else in the database. */
export const secret = 'quokka-sonata-only-for-payers'

export type World = {
  cast: Cast
  /** Taught by `teacher`. */
  paidCourse: Doc
  freeCourse: Doc
  draftCourse: Doc
  /** In the paid course; its body has the secret. */
  paidLesson: Doc
  /** In the paid course, for everybody. */
  preview: Doc
  /** In the free course. */
  freeLesson: Doc
  /** In the paid course, never published. */
  draftLesson: Doc
  teacherProfile: string
  ids: Record<'student' | 'entitled' | 'teacher' | 'other' | 'editor' | 'admin', string>
  /** Remembers something to remove at the end. */
  made: (collection: string, doc: { id: string }) => void
  /** The same for a row that was put straight into its table. */
  inserted: (table: string, id: string) => void
  remove: () => Promise<void>
}

const profileOf = async (as: Fetch, user: string): Promise<string> => {
  const { docs } = await ok(await as(`/api/instructors?where[user][equals]=${user}&depth=0`))
  const [profile] = docs
  if (!profile) throw new Error(`${user} has no instructor profile`)
  return profile.id
}

const idOf = async (as: Fetch): Promise<string> => {
  const { user } = (await (await as('/api/users/me')).json()) as { user: { id: string } }
  return user.id
}

/** Courses of every kind, taught by one of the instructors, and a grant for one of the students. */
export const createWorld = async (): Promise<World> => {
  const cast = await castActors()
  const { student, entitled, teacher, other, editor, admin } = cast
  const made: { collection: string; id: string }[] = []
  const inserted: { table: string; id: string }[] = []
  const make = async (collection: string, data: Record<string, unknown>, query = '') => {
    const doc = await create(admin, collection, data, query)
    made.push({ collection, id: doc.id })
    return doc
  }
  const ids = {
    student: await idOf(student),
    entitled: await idOf(entitled),
    teacher: await idOf(teacher),
    other: await idOf(other),
    editor: await idOf(editor),
    admin: await idOf(admin),
  }
  const teacherProfile = await profileOf(admin, ids.teacher)
  const course = (title: string, fields: object) =>
    make(
      'courses',
      { title: unique(title), summary: 'For a test.', instructors: [teacherProfile], ...fields },
      '&draft=true',
    )
  const lesson = (title: string, of: Doc, body: string, fields: object, query = '') =>
    make(
      'lessons',
      { title: unique(title), summary: 'For a test.', course: of.id, body: paragraph(body), ...fields },
      query,
    )
  const published = { _status: 'published' }

  const paidCourse = await course('Paid course', { access: 'paid' })
  const freeCourse = await course('Free course', { access: 'free' })
  const draftCourse = await course('Draft course', {})
  const paidLesson = await lesson('Paid lesson', paidCourse, `Paid words: ${secret}.`, published)
  const preview = await lesson('Preview lesson', paidCourse, 'For everybody.', { freePreview: true, ...published })
  const freeLesson = await lesson('Free lesson', freeCourse, 'For whoever signs in.', published)
  const draftLesson = await lesson('Draft lesson', paidCourse, `Unfinished: ${secret}.`, {}, '&draft=true')
  const outline = (key: string, lessons: Doc[]) => [
    { key: unique(key), title: 'Section', lessons: lessons.map(({ id }) => id) },
  ]
  await update(admin, 'courses', paidCourse.id, { sections: outline('p', [paidLesson, preview]), ...published })
  await update(admin, 'courses', freeCourse.id, { sections: outline('f', [freeLesson]), ...published })
  const grant = await create(admin, 'entitlements', { user: ids.entitled, course: paidCourse.id, source: 'gift' })
  return {
    cast,
    paidCourse,
    freeCourse,
    draftCourse,
    paidLesson,
    preview,
    freeLesson,
    draftLesson,
    teacherProfile,
    ids,
    made: (collection, { id }) => made.push({ collection, id }),
    inserted: (table, id) => inserted.push({ table, id }),
    // Grants are records: nobody may delete one, so it ends instead.
    remove: async () => {
      await update(admin, 'entitlements', grant.id, { revoked: new Date().toISOString() })
      await removeAll(admin, made)
      for (const { table, id } of inserted) await rows(`delete from ${table} where id = $1`, [id])
    },
  }
}
