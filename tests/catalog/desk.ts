import type { Cast } from '../access/support/actors.ts'
import { castActors } from '../access/support/actors.ts'
import { create, type Doc, paragraph, read, removeAll, unique } from '../access/support/documents.ts'
import type { Fetch } from '../support/academy.ts'

type Fields = Record<string, unknown>

/** Where a test makes courses and lessons; what was made there is gone after `clear`. */
export type Desk = Cast & {
  make: (as: Fetch, collection: string, data: Fields, query?: string) => Promise<Doc>
  course: (fields?: Fields, as?: Fetch) => Promise<Doc>
  lesson: (course: Doc | null, fields?: Fields, as?: Fetch) => Promise<Doc>
  /** To be removed as well. */
  keep: (collection: string, id: string) => void
  clear: () => Promise<void>
}

export const openDesk = async (): Promise<Desk> => {
  const cast = await castActors()
  const made: { collection: string; id: string }[] = []
  const make: Desk['make'] = async (as, collection, data, query = '') => {
    const doc = await create(as, collection, data, query)
    made.push({ collection, id: doc.id })
    return doc
  }
  const queryFor = ({ _status }: Fields) => (_status === 'published' ? '' : '&draft=true')
  return {
    ...cast,
    make,
    course: (fields = {}, as = cast.editor) =>
      make(as, 'courses', { title: unique('Course'), summary: 'For a test.', ...fields }, queryFor(fields)),
    lesson: (course, fields = {}, as = cast.editor) =>
      make(
        as,
        'lessons',
        { title: unique('Lesson'), course: course?.id, minutes: 5, body: paragraph('Text.'), ...fields },
        queryFor(fields),
      ),
    keep: (collection, id) => made.push({ collection, id }),
    clear: () => removeAll(cast.admin, made),
  }
}

export const published = { _status: 'published' }

/** A section as the API takes it. */
export const section = (title: string, lessons: Doc[]) => ({ title, lessons: lessons.map(({ id }) => id) })

type Section = { id: string; key: string; title: string; lessons: string[] }
export const sectionsOf = (course: Doc): Section[] => course.sections as Section[]

/** A document as staff see it, drafts included. */
export const draftOf = (as: Fetch, collection: string, { id }: { id: string }): Promise<Doc> =>
  read(as, collection, id, '&draft=true')
