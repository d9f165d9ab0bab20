import { type Doc, ok, paragraph, update } from '../access/support/documents.ts'
import { type Desk, published, section } from './desk.ts'

type EditionLesson = { id: string; key: string; title: string; summary: string; text: string; optional: boolean }
export type Edition = {
  id: string
  number: number
  note: string | null
  amendments: { at: string; lesson: string; title: string }[]
  content: { title: string; rules: object; sections: { key: string; title: string; lessons: EditionLesson[] }[] }
}

/** A course's editions as an editor sees them, the first one first. */
export const editionsOf = async ({ editor }: Desk, course: { id: string }): Promise<Edition[]> => {
  const reply = await editor(`/api/editions?where[course][equals]=${course.id}&sort=number&depth=0`)
  return (await ok(reply)).docs as unknown as Edition[]
}

export const newestOf = async (desk: Desk, course: { id: string }): Promise<Edition> => {
  const edition = (await editionsOf(desk, course)).at(-1)
  if (!edition) throw new Error('The course has no edition.')
  return edition
}

export const lessonsIn = (edition: Edition | undefined): EditionLesson[] =>
  edition?.content.sections.flatMap(({ lessons }) => lessons) ?? []

/** Enough words that one of them is little. */
export const text = (title: string): string =>
  `${title}: ${Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')}`

/** A published course with these published lessons in one section. */
export const publishedCourse = async (desk: Desk, titles: string[], fields: object = {}) => {
  const course = await desk.course({}, desk.teacher)
  const lessons: Doc[] = []
  for (const title of titles)
    lessons.push(await desk.lesson(course, { title, body: paragraph(text(title)), ...published }, desk.editor))
  const sections = [section('One', lessons)]
  const made = await update(desk.editor, 'courses', course.id, { sections, ...fields, ...published })
  return { course: made, lessons }
}
