import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { runtimeOf } from '../runtime.ts'
import { readPublicState, stateBefore } from './publicState.ts'
import { withoutRelease } from './requestRelease.ts'

type Doc = { id: string; title?: string; _status?: string; deletedAt?: string | null }

const write = async (what: string, collection: string, { id, title }: Doc, req: PayloadRequest): Promise<void> => {
  // A bulk load is an operator's, who has the database itself.
  if (req.context.catalogRelease === withoutRelease.catalogRelease) return
  const actor = req.user ? String(req.user.id) : null
  const entry = { action: `catalog/${what}`, actor, target: { collection, id: String(id) }, details: { title } }
  await runtimeOf(req.payload).audit(entry, { payload: req.payload, req })
}

/** What a change meant for the public; null for a draft that nobody sees. */
const meaningOf = async (collection: string, doc: Doc, previous: Partial<Doc> | undefined, req: PayloadRequest) => {
  const wasTrashed = Boolean(previous?.deletedAt)
  if (Boolean(doc.deletedAt) !== wasTrashed) return wasTrashed ? 'restored' : 'trashed'
  const before = stateBefore(collection, doc.id, req)?.isPublic ?? false
  if (doc._status === 'published') return 'published'
  const after = before && ((await readPublicState(collection, doc.id, req))?.isPublic ?? false)
  return before && !after ? 'unpublished' : null
}

/** Who published, withdrew, trashed or restored something. Needs `rememberPublicState` before it. */
export const auditPublication: CollectionAfterChangeHook = async ({ collection, doc, previousDoc, req }) => {
  const meaning = await meaningOf(collection.slug, doc, previousDoc, req)
  if (meaning) await write(meaning, collection.slug, doc, req)
  return doc
}

export const auditRemoval: CollectionAfterDeleteHook = ({ collection, doc, req }) =>
  write('deleted', collection.slug, doc, req)
