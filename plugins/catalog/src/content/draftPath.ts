import type { Language } from '@academy/kernel/languages'
import type { Payload } from 'payload'
import type { ContentSource } from '../contract.ts'
import { lessonNotFound } from './findLesson.ts'
import { loadStored, rowsIn } from './loadCatalogue.ts'
import { type Draft, placedOver } from './readDraft.ts'
import { pathRow } from './rows.ts'
import { toCatalogue } from './toCatalogue.ts'
import { toldIn } from './told.ts'

/** The public catalogue with one path as its draft has it. Its courses are those that are published, as readers will have them. */
export const draftPath = async (payload: Payload, draft: Draft, language: Language): Promise<ContentSource> => {
  const rows = rowsIn(await loadStored({ payload }), language)
  const path = pathRow.parse(toldIn(draft, language))
  const { catalogue } = toCatalogue({ ...rows, paths: placedOver(rows.paths, [path]) }, new Date())
  const readLesson = () => Promise.reject(lessonNotFound())
  return { catalogue, readLesson }
}
