import type { Viewer } from '@academy/catalog/contract'
import { requireGoodCredential, roleOf } from '@academy/kernel'
import type { Context } from 'hono'
import { createPayloadRequest, type SanitizedConfig, type TypedUser } from 'payload'
import { calledUrl } from './api/request.ts'
import type { OriginEnv } from './origin.ts'

/** Whoever the request's session belongs to; null for a guest. A request without a cookie costs nothing. Throws HttpError 503 while the database is away. */
export const userOf =
  (config: SanitizedConfig) =>
  async (c: Context<OriginEnv>): Promise<TypedUser | null> => {
    if (!c.req.header('cookie')) return null
    // With its method, so that the rule against foreign origins sees what kind of request it is.
    const request = new Request(calledUrl(c), { method: c.req.method, headers: c.req.raw.headers })
    const { user, context } = await createPayloadRequest({ config, request })
    requireGoodCredential({ context })
    return user
  }

export type FindUser = ReturnType<typeof userOf>

/** What a page may know of who looks. */
export const viewerOf = (user: TypedUser | null): Viewer | null => {
  const role = roleOf(user)
  if (!user || !role) return null
  return { id: String(user.id), name: 'name' in user && typeof user.name === 'string' ? user.name : '', role }
}
