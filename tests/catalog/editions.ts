import { ok } from '../access/support/documents.ts'
import type { Desk } from './desk.ts'

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
