import type { CollectionBeforeOperationHook, CollectionConfig, Config, Plugin } from 'payload'
import { HttpError } from './errors.ts'

/** What a client may ask of one list: rows a page, and levels of relations. Payload's own default page is 10. */
export const listLimits = { guest: 100, signedIn: 500, depth: 2 } as const

const askedTooMuch = (most: number) =>
  new HttpError(400, 'kernel/limit-too-large', `Ask for 1 to ${most} rows a page and follow "nextPage" for the rest.`)

/**
 * Refuses `limit=0`, `pagination=false` and huge pages over HTTP: Payload takes them as "everything". The Local API is
 * ours and stays free.
 */
export const clampLists: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'read' || req.payloadAPI === 'local' || !('limit' in args || 'pagination' in args)) return args
  const most = req.user ? listLimits.signedIn : listLimits.guest
  const limit = (args as { limit?: number }).limit
  if (limit !== undefined && (limit < 1 || limit > most)) throw askedTooMuch(most)
  return { ...args, pagination: true }
}

const clamped = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, beforeOperation: [...(collection.hooks?.beforeOperation ?? []), clampLists] },
})

/** Puts the clamp on every collection; wire it last, so that it sees those of all plugins. */
export const limitsPlugin =
  (): Plugin =>
  (config: Config): Config => ({ ...config, collections: (config.collections ?? []).map(clamped) })
