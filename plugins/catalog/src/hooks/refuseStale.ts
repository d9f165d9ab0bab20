import { lockRows } from '@academy/kernel'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { changedMeanwhile } from '../keeping/errors.ts'
import { basedOn } from '../keeping/header.ts'

/** The moment of the version that the sender had before them; null when they do not say. */
const baseOf = (req: PayloadRequest): number | null => {
  const said = Date.parse(req.headers.get(basedOn) ?? '')
  return Number.isNaN(said) ? null : said
}

/** Of two who save at once the second waits for the first, and then sees what they stored. */
export const takeTurns: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation === 'update' && id && id === req.routeParams?.id && baseOf(req) !== null)
    await lockRows(req, collection.slug, { column: 'id', equals: String(id) })
  return args
}

/** A save that was made from an older version than is stored would overwrite what its author never saw. */
export const refuseStale: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const base = baseOf(req)
  if (operation !== 'update' || base === null || originalDoc?.id !== req.routeParams?.id) return data
  if (Date.parse(originalDoc.updatedAt) > base) throw changedMeanwhile(originalDoc.updatedAt)
  return data
}
