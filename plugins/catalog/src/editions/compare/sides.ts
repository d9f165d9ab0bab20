import type { PayloadRequest, Where } from 'payload'
import type { EditionContent } from '../../contract.ts'
import type { Texts } from '../changes.ts'
import { contentOfDraft, readDraft } from '../content/draftContent.ts'
import { publicContent } from '../content/publicContent.ts'
import { nothingToCompare } from '../errors.ts'
import { findEditions } from '../store/rows.ts'
import { readTexts } from '../store/texts.ts'
import { strings } from '../strings.ts'
import type { SideName } from './contract.ts'
import { versionContent } from './versionContent.ts'

/** One side of a comparison. */
export type Side = {
  /** In words. */
  name: string
  content: EditionContent
  textsOf: (digests: readonly string[]) => Promise<Texts>
}

const said = strings.compare

const editionSide = async (courseId: string, number: number, req: PayloadRequest): Promise<Side> => {
  const reading = { payload: req.payload, req }
  const asked: Where[] = [{ course: { equals: courseId } }, { number: { equals: number } }]
  const [edition] = await findEditions(reading, { and: asked }, 1)
  if (!edition) throw nothingToCompare(String(number))
  return {
    name: said.edition(number),
    content: edition.content,
    textsOf: (digests) => readTexts(reading, digests),
  }
}

/** Throws HttpError 404 `catalog/nothing-to-compare`. Asks who may see versions, and nobody else's rights. */
export const sideOf = async (courseId: string, name: SideName, req: PayloadRequest): Promise<Side> => {
  if (typeof name === 'number') return editionSide(courseId, name, req)
  if (name === 'published') {
    const made = await publicContent({ payload: req.payload, req }, courseId)
    if (!made) throw nothingToCompare(name)
    return { name: said.published, content: made.content, textsOf: async () => made.texts }
  }
  if (name === 'draft') {
    const draft = await readDraft(courseId, req)
    const made = contentOfDraft(draft, new Set(draft.waiting.map(({ id }) => id)))
    return { name: said.draft, content: made.content, textsOf: async () => made.texts }
  }
  const { made, savedAt } = await versionContent(courseId, name, req)
  return { name: said.version(savedAt), content: made.content, textsOf: async () => made.texts }
}
