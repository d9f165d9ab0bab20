import { enqueue } from '@academy/kernel'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { strings } from '../releases/strings.ts'
import { buildReleaseTask } from '../tasks/buildRelease.ts'
import { readPublicState, stateBefore } from './publicState.ts'

const askedKey = 'catalog/release-asked-in'

/** A bulk load says this in its `context`, and asks for one release when it is done. */
export const withoutRelease = { catalogRelease: 'none' } as const

/**
 * Asks for a release in the request's transaction: once per transaction, however many documents change in it.
 * The release is built from what is public when the worker gets to it, so one asked for twice costs little.
 */
export const askForRelease = async (reason: string, req: PayloadRequest): Promise<void> => {
  if (req.context.catalogRelease === withoutRelease.catalogRelease) return
  const transaction = await req.transactionID
  if (transaction && req.context[askedKey] === transaction) return
  await enqueue(buildReleaseTask, { reason, by: req.user ? String(req.user.id) : null }, req)
  req.context[askedKey] = transaction
}

type Named = { title?: string; name?: string; from?: string; alt?: string; filename?: string; id: string }
const nameOf = ({ title, name, from, alt, filename, id }: Named) => title || name || from || alt || filename || id

/**
 * Publishing, unpublishing, trashing and restoring ask for a release; a draft saved beside what is public does not.
 * Needs `rememberPublicState` before it.
 */
export const releasePublication: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const before = stateBefore(collection.slug, doc.id, req)?.isPublic ?? false
  const after = (await readPublicState(collection.slug, doc.id, req))?.isPublic ?? false
  const said = strings.change[before === after ? 'changed' : after ? 'published' : 'withdrawn']
  const isPublicWrite = doc._status === 'published' && (before || after)
  if (isPublicWrite || before !== after) await askForRelease(said(collection.slug, nameOf(doc)), req)
  return doc
}

/** For collections without drafts, where every change is public at once. */
export const releaseChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  const said = strings.change[operation === 'create' ? 'added' : 'changed']
  await askForRelease(said(collection.slug, nameOf(doc)), req)
  return doc
}

/** An upload is on no page until something that shows it is published; only a changed one matters. */
export const releaseChangedUpload: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'update') await askForRelease(strings.change.changed(collection.slug, nameOf(doc)), req)
  return doc
}

export const releaseDeletion: CollectionAfterDeleteHook = async ({ collection, doc, req }) => {
  await askForRelease(strings.change.deleted(collection.slug, nameOf(doc)), req)
  return doc
}
