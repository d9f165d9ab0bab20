import type { PayloadRequest } from 'payload'
import { readPublicState } from '../../hooks/publicState.ts'
import { runtimeOf } from '../../runtime.ts'
import { changeInWords } from '../changeInWords.ts'
import { contentOfDraft, readDraft } from '../content/draftContent.ts'
import { isStructural } from '../domain/kindOfChange.ts'
import { planFor } from '../recording/plan.ts'
import { findEditions } from '../store/rows.ts'
import { chosenLessons } from './chosen.ts'
import type { PublishInput, PublishingView } from './contract.ts'

/** What publishing a course now would do, to its editions and to those who are enrolled. Asks nobody's rights. */
export const impactOf = async (
  courseId: string,
  asked: PublishInput['lessons'],
  req: PayloadRequest,
): Promise<PublishingView> => {
  const { payload } = req
  const { learners } = runtimeOf(payload)
  const draft = await readDraft(courseId, req)
  const next = contentOfDraft(draft, chosenLessons(draft, asked))
  const editions = await findEditions({ payload, req }, { course: { equals: courseId } })
  const [current = null] = editions
  const { kind, changes } = await planFor(current, next, { payload, req })
  const numbers = new Map(editions.map(({ id, number }) => [id, number]))
  const shown = new Set(draft.shown.map(({ id }) => id))
  const holders = await learners.holders(payload, courseId)
  return {
    kind,
    current: current?.number ?? null,
    isPublic: (await readPublicState('courses', courseId, req))?.isPublic ?? false,
    mayAmend: current !== null && kind !== 'same' && !changes.some(isStructural),
    changes: changes.map(changeInWords),
    lessons: draft.waiting.map(({ id, title }) => ({ id, title, state: shown.has(id) ? 'changed' : 'new' })),
    holders: holders
      .map((each) => ({ ...each, number: numbers.get(each.edition) ?? 0 }))
      .sort((a, b) => b.number - a.number),
    ...(kind === 'edition' && current
      ? await learners.wouldDrop(payload, courseId, next.content)
      : { belowComplete: 0, certificates: 0 }),
  }
}
