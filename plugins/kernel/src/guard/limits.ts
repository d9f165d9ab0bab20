import type { CollectionBeforeOperationHook } from 'payload'
import { hasRole, staffRoles } from '../access/roles.ts'
import { badPage, limitTooLarge } from './errors.ts'

/** What a client may ask of one list: rows a page, and levels of relations. Payload's own default page is 10. */
export const listLimits = { guest: 100, signedIn: 500, depth: 2 } as const

type ListArgs = { limit?: number; page?: number; pagination?: boolean }

const lastPage = 1_000_000

/** The panel asks for `limit=0` where it only wants the count; it gets a page, and the count with it. */
const limitFor = ({ limit }: ListArgs, user: object | null | undefined): number | undefined => {
  const most = user ? listLimits.signedIn : listLimits.guest
  if (limit === 0 && hasRole(user, ...staffRoles)) return most
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 1 && limit <= most)) throw limitTooLarge(most)
  return limit
}

/**
 * Refuses `limit=0` and huge pages, and gives `pagination=false` a page all the same: Payload takes them as
 * "everything". Calls of our own, which skip access rules, stay free, inside a client's request too.
 */
export const clampLists: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
  if (overrideAccess || req.payloadAPI === 'local' || !operation.startsWith('read')) return args
  if (!('limit' in args || 'pagination' in args)) return args
  const asked = args as ListArgs
  const page = asked.page ?? 1
  if (!Number.isInteger(page) || page < 0 || page > lastPage) throw badPage()
  const limit = limitFor(asked, req.user)
  return { ...args, limit, pagination: limit === undefined || asked.limit === 0 ? true : asked.pagination }
}
