import { lessonNotFound } from '../../content/findLesson.ts'
import type { Draft } from '../content/draftContent.ts'
import type { PublishInput } from './contract.ts'

/** Ids of the waiting lessons that are asked for. Throws HttpError 404 for one that does not wait. */
export const chosenLessons = ({ waiting }: Draft, asked: PublishInput['lessons']): Set<string> => {
  const ids = waiting.map(({ id }) => id)
  if (asked === 'all') return new Set(ids)
  if (asked.some((id) => !ids.includes(id))) throw lessonNotFound()
  return new Set(asked)
}
