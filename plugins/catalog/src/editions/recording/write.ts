import type { PayloadRequest } from 'payload'
import type { EditionChange, EditionView } from '../../contract.ts'
import { type Made, textsIn } from '../content/toContent.ts'
import { EDITIONS } from '../store/rows.ts'
import { keepTexts } from '../store/texts.ts'

/** Bodies that the edition before does not name; those that it names are stored as long as it is. */
const newTexts = ({ texts }: Made, before: EditionView | null) => {
  const known = new Set(before ? textsIn(before.content) : [])
  return new Map([...texts].filter(([digest]) => !known.has(digest)))
}

/** Adds the edition after `before`, the first one after null; answers its id. */
export const addEdition = async (
  courseId: string,
  made: Made,
  before: EditionView | null,
  note: string,
  req: PayloadRequest,
): Promise<{ id: string; number: number }> => {
  await keepTexts(newTexts(made, before), req)
  const number = (before?.number ?? 0) + 1
  const data = {
    course: courseId,
    number,
    publishedAt: new Date().toISOString(),
    note,
    by: req.user ? req.user.id : null,
    content: made.content,
    amendments: [],
  }
  const { id } = await req.payload.db.create({ collection: EDITIONS, data, req })
  return { id: String(id), number }
}

const amendmentsFor = (changes: readonly EditionChange[], at: string) => {
  const titles = new Map(
    changes.flatMap((change): [string, string][] => {
      if (change.what === 'lesson-rewritten') return [[change.key, change.title]]
      return change.what === 'lesson-renamed' ? [[change.key, change.to]] : []
    }),
  )
  return [...titles].map(([lesson, title]) => ({ at, lesson, title }))
}

/** Puts corrected text into an edition and writes down which lessons it concerns. */
export const amendEdition = async (
  edition: EditionView,
  made: Made,
  changes: readonly EditionChange[],
  req: PayloadRequest,
): Promise<void> => {
  await keepTexts(newTexts(made, edition), req)
  const amendments = [...edition.amendments, ...amendmentsFor(changes, new Date().toISOString())]
  const data = { content: made.content, amendments }
  await req.payload.db.updateOne({ collection: EDITIONS, id: edition.id, data, req, returning: false })
}
