import { until } from '../../scripts/supervisor/until.ts'
import { ok } from '../access/support/documents.ts'
import { somebody } from '../account/somebody.ts'
import { json, visit } from '../support/academy.ts'

type Outline = { sections: { lessons: { id: string; key: string }[] }[] }

/** The record of somebody who has done one lesson of a course of the academy under test, as they download it. */
export const recordOfSomebody = async (course: string): Promise<{ done: string; record: Uint8Array }> => {
  const { as } = await somebody()
  await ok(await as('/api/enrollments', json('POST', { course })))
  const { sections } = (await ok(await visit(`/api/courses/${course}/lessons`))) as unknown as Outline
  const [lesson] = sections.flatMap(({ lessons }) => lessons)
  if (!lesson) throw new Error(`${course} has no lesson.`)
  await ok(await as(`/api/lessons/${lesson.id}/complete`, json('POST', {})))
  const { id } = (await ok(await as('/api/users/me/exports', json('POST', {})))) as { id: string }
  const file = () => as(`/api/users/me/exports/${id}/file`)
  await until('the export is ready', 30_000, async () => (await file()).ok)
  return { done: lesson.key, record: await (await file()).bytes() }
}
