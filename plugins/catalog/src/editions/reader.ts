import type { Payload, PayloadRequest } from 'payload'
import { resolveBodies } from '../content/resolveBody.ts'
import type { EditionReader, EditionView, RichText } from '../contract.ts'
import { verifiedOf } from '../freshness/ofEdition.ts'
import { changeInWords } from './changeInWords.ts'
import { changesOf, differingTexts } from './changes.ts'
import type { Reading } from './content/publicContent.ts'
import { editionNotFound } from './errors.ts'
import { currentEdition, currentEditions, findEditions } from './store/rows.ts'
import { readTexts } from './store/texts.ts'

const byIds = async (reading: Reading, ids: readonly string[]): Promise<Map<string, EditionView>> => {
  const found = ids.length > 0 ? await findEditions(reading, { id: { in: [...new Set(ids)] } }) : []
  return new Map(found.map((edition) => [edition.id, edition]))
}

const showable = async (reading: Reading, digests: readonly string[]): Promise<Map<string, RichText>> =>
  resolveBodies(reading, await readTexts(reading, digests))

const changesBetween = async (reading: Reading, fromId: string, toId: string) => {
  const both = await byIds(reading, [fromId, toId])
  const [from, to] = [both.get(fromId), both.get(toId)]
  if (!from || !to) throw editionNotFound()
  const texts = await readTexts(reading, differingTexts(from.content, to.content))
  return changesOf(from.content, to.content, texts)
}

/** How plugins that hold on to editions read them; wired to them in `payload.config.ts`. */
export const editionReader: EditionReader<Payload, PayloadRequest> = {
  current: (payload, courseId, req) => currentEdition({ payload, req }, courseId),
  currentOf: (payload, courseIds, req) => currentEditions({ payload, req }, courseIds),
  byIds: (payload, ids, req) => byIds({ payload, req }, ids),
  listOf: (payload, courseId, req) => findEditions({ payload, req }, { course: { equals: courseId } }),
  textOf: (payload, texts, req) => showable({ payload, req }, texts),
  verifiedOf: (payload, lesson, req) => verifiedOf({ payload, req }, lesson),
  changesBetween: (payload, fromId, toId, req) => changesBetween({ payload, req }, fromId, toId),
  inWords: changeInWords,
}
