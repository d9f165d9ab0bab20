import {
  type Endpoint,
  type PayloadRequest,
  parseParams,
  type SanitizedCollectionConfig,
  type TypedUser,
} from 'payload'
import { USERS_SLUG } from '../../contract.ts'

/** Whether a field of a person is shown to some only: then Payload has the say about each. */
const hasSecrets = ({ flattenedFields }: SanitizedCollectionConfig) =>
  flattenedFields.some((field) => 'access' in field && field.access?.read !== undefined)

/** `req.user` was read for this very request; only what was asked for beyond it needs another reading. */
const asAsked = async (req: PayloadRequest): Promise<object | null> => {
  const { user, payload, query } = req
  if (!user) return null
  const { scopes: _ofTheRequest, ...person }: TypedUser & { scopes?: string[] } = user
  if ((req.searchParams?.size ?? 0) === 0 && !hasSecrets(payload.collections[USERS_SLUG].config)) return person
  const { depth, populate, select } = parseParams(query)
  const asked = { collection: USERS_SLUG, id: user.id, depth: depth ?? 0, populate, select } as const
  const found = await payload.findByID({ ...asked, overrideAccess: false, req })
  return { ...found, collection: USERS_SLUG, _strategy: 'better-auth' }
}

/** Payload's own answer, without reading the row a second time: every page of somebody signed in asks this. */
export const me: Endpoint = {
  path: '/me',
  method: 'get',
  handler: async (req) => {
    const user = await asAsked(req)
    const about = user === null ? {} : { collection: USERS_SLUG, strategy: 'better-auth' }
    return Response.json({ user, ...about, message: req.t('authentication:account') })
  },
}
