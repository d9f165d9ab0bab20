import { inTransaction, lockRows } from '@academy/kernel'
import { type Language, languageOr } from '@academy/kernel/languages'
import type { PayloadRequest } from 'payload'
import { inLanguage } from '../../content/inAllLanguages.ts'
import { runtimeOf } from '../../runtime.ts'
import { hitsIn, replaceIn } from '../domain/replaceText.ts'
import { changedMeanwhile } from '../errors.ts'
import type { Chosen, ReplaceInput, ReplaceView } from './contract.ts'
import { readTexts, type Text } from './readTexts.ts'

/** Matches that one reply lists; whoever has more looks for something longer. */
const listed = 1000

const listIn = (texts: readonly Text[], input: ReplaceInput): Omit<ReplaceView, 'replaced'> => {
  let room = listed
  let more = 0
  const documents = texts.flatMap(({ collection, id, title, revision, places }) => {
    const found = hitsIn(places, input)
    const hits = found.slice(0, room)
    room -= hits.length
    more += found.length - hits.length
    return hits.length > 0 ? [{ collection, id, title, revision, hits }] : []
  })
  return { documents, more }
}

/** The language that the asker writes in; matches in others are left alone. */
const languageOf = (req: PayloadRequest): Language => languageOr(req.locale)

/** Where the text is in a course's newest drafts. */
export const findInCourse = async (
  courseId: string,
  input: ReplaceInput,
  req: PayloadRequest,
): Promise<ReplaceView> => ({
  ...listIn(await readTexts(courseId, languageOf(req), req), input),
  replaced: 0,
})

/** The document as it was when the matches were shown, which are all still there; throws when it is another by now. */
const unchanged = (texts: readonly Text[], chosen: Chosen, input: ReplaceInput): Text => {
  const text = texts.find(({ collection, id }) => collection === chosen.collection && id === chosen.id)
  if (!text || text.revision !== chosen.revision) throw changedMeanwhile(text?.title ?? '')
  const known = new Set(hitsIn(text.places, input).map(({ id }) => id))
  if (chosen.hits.some((id) => !known.has(id))) throw changedMeanwhile(text.title)
  return text
}

/** Fields that replacing may have changed; what the document refers to is not sent back to it. */
const fieldsOf: Record<Text['collection'], string[]> = {
  courses: ['title', 'summary', 'description', 'outcomes', 'prerequisites', 'sections', 'seo'],
  lessons: ['title', 'summary', 'body'],
}

const saveReplaced = async (text: Text, { hits }: Chosen, input: ReplaceInput, req: PayloadRequest) => {
  const { collection, id, doc, places } = text
  const after = replaceIn(doc, places, { search: input, replacement: input.replacement, chosen: new Set(hits) })
  const changed = fieldsOf[collection].filter((name) => JSON.stringify(after[name]) !== JSON.stringify(doc[name]))
  await req.payload.update({
    collection,
    id,
    data: Object.fromEntries(changed.map((name) => [name, after[name]])),
    draft: true,
    depth: 0,
    // Somebody who has it open would write over it, or lose what they type.
    overrideLock: false,
    overrideAccess: false,
    ...inLanguage(req, languageOf(req)),
  })
}

/**
 * Replaces the chosen matches, all or none, as drafts: a version each, so that it can be taken back. Throws HttpError
 * 409 `catalog/changed-meanwhile` when a document is not what it was when its matches were shown.
 */
export const replaceInCourse = (courseId: string, input: ReplaceInput, req: PayloadRequest): Promise<ReplaceView> =>
  inTransaction(req, async () => {
    // In one order everywhere, so that two who replace at once wait for each other and do not lock each other out.
    await lockRows(req, 'courses', { column: 'id', equals: courseId })
    const inOrder = input.chosen.toSorted((one, other) => one.id.localeCompare(other.id))
    for (const { collection, id } of inOrder) {
      await lockRows(req, `_${collection}_v`, { column: 'parent_id', equals: id })
    }
    const texts = await readTexts(courseId, languageOf(req), req)
    for (const chosen of input.chosen) await saveReplaced(unchanged(texts, chosen, input), chosen, input, req)
    const replaced = input.chosen.reduce((sum, { hits }) => sum + hits.length, 0)
    const details = { matches: replaced, documents: input.chosen.length }
    const target = { collection: 'courses', id: courseId }
    const actor = req.user ? String(req.user.id) : null
    await runtimeOf(req.payload).audit(
      { action: 'catalog/text-replaced', actor, target, details },
      { payload: req.payload, req },
    )
    return { ...listIn(await readTexts(courseId, languageOf(req), req), input), replaced }
  })
