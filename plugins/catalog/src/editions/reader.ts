import { recall, recallOne } from '@academy/kernel'
import type { Payload, PayloadRequest } from 'payload'
import { resolveBodies } from '../content/resolveBody.ts'
import type { EditionLesson, EditionReader, EditionView, RichText } from '../contract.ts'
import { verifiedOf } from '../freshness/ofEdition.ts'
import { changeInWords } from './changeInWords.ts'
import { changesOf, differingTexts } from './changes.ts'
import type { Reading } from './content/publicContent.ts'
import { editionNotFound } from './errors.ts'
import { currentEditions, findEditions } from './store/rows.ts'
import { readTexts } from './store/texts.ts'

const byIds = (reading: Reading, ids: readonly string[]): Promise<Map<string, EditionView>> =>
  recall(reading, 'catalog/edition', ids, async (missing) => {
    const found = await findEditions(reading, { id: { in: missing } })
    return new Map(found.map((edition) => [edition.id, edition]))
  })

const currentOf = (reading: Reading, courses: readonly string[]): Promise<Map<string, EditionView>> =>
  recall(reading, 'catalog/current-edition', courses, (missing) => currentEditions(reading, missing))

const current = async (reading: Reading, course: string): Promise<EditionView | null> =>
  (await currentOf(reading, [course])).get(course) ?? null

const listOf = async (reading: Reading, course: string): Promise<EditionView[]> =>
  (await recallOne(reading, 'catalog/editions', course, () => findEditions(reading, { course: { equals: course } }))) ??
  []

const showable = (reading: Reading, digests: readonly string[]): Promise<Map<string, RichText>> =>
  recall(reading, 'catalog/text', digests, async (missing) => resolveBodies(reading, await readTexts(reading, missing)))

/** What it says changes with the content and with the day. */
const verifiedToday = (reading: Reading, lesson: EditionLesson) => {
  const day = new Date().toISOString().slice(0, 10)
  return recallOne(reading, 'catalog/verified', `${lesson.id} ${lesson.text} ${day}`, () => verifiedOf(reading, lesson))
}

const changesBetween = async (reading: Reading, fromId: string, toId: string) => {
  const both = await byIds(reading, [fromId, toId])
  const [from, to] = [both.get(fromId), both.get(toId)]
  if (!from || !to) throw editionNotFound()
  const texts = await readTexts(reading, differingTexts(from.content, to.content))
  return changesOf(from.content, to.content, texts)
}

/**
 * How plugins that hold on to editions read them; wired to them in `payload.config.ts`. The origin remembers what was read
 * until content changes.
 */
export const editionReader: EditionReader<Payload, PayloadRequest> = {
  current: (payload, courseId, req) => current({ payload, req }, courseId),
  currentOf: (payload, courseIds, req) => currentOf({ payload, req }, courseIds),
  byIds: (payload, ids, req) => byIds({ payload, req }, ids),
  listOf: (payload, courseId, req) => listOf({ payload, req }, courseId),
  textOf: (payload, texts, req) => showable({ payload, req }, texts),
  verifiedOf: (payload, lesson, req) => verifiedToday({ payload, req }, lesson),
  changesBetween: (payload, fromId, toId, req) => changesBetween({ payload, req }, fromId, toId),
  inWords: changeInWords,
}
