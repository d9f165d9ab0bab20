import { type Doc, ok, refusal, unique, update } from '../access/support/documents.ts'
import { type Fetch, json } from '../support/academy.ts'
import { rows } from '../support/database.ts'
import { type Desk, section } from './desk.ts'

export type Review = {
  state: string
  steps: string[]
  changedAt: string
  changedSinceApproval: boolean
  scheduledFor: string
}

export const reviewOf = async (as: Fetch, { id }: Doc) =>
  (await ok(await as(`/api/courses/${id}/review`))) as unknown as Review
export const step = (as: Fetch, { id }: Doc, name: string, more: object = {}) =>
  as(`/api/courses/${id}/review`, json('POST', { step: name, ...more }))
export const take = async (as: Fetch, course: Doc, name: string, more: object = {}) => {
  await ok(await step(as, course, name, more))
  return (await reviewOf(as, course)).state
}
export const codeOf = async (response: Response, status: number) => (await refusal(response, status)).data.code

/** A draft of `teacher` that lacks nothing. */
export const completeDraft = async (desk: Desk, title = unique('Course')) => {
  const course = await desk.course({ title }, desk.teacher)
  const lesson = await desk.lesson(course, {}, desk.teacher)
  await update(desk.teacher, 'courses', course.id, { sections: [section('One', [lesson])] }, '&draft=true')
  return { course, lesson }
}

/** Mails whose subject has these words, as `kind to address`. */
export const mailsAbout = async (title: string): Promise<string[]> => {
  const found = await rows<{ to: string; kind: string }>(
    'select "to", kind from mails where subject like $1 order by created_at, "to"',
    [`%${title}%`],
  )
  return found.map((mail) => `${mail.kind.replace('catalog/', '')} to ${mail.to}`)
}
