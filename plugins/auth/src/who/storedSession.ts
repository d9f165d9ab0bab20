import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'

/** A session as its table has it, and the version of its person's row. */
export type StoredSession = {
  id: string
  userId: string
  token: string
  createdAt: Date
  impersonatedBy: string | null
  version: string
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** What a cookie of that name holds: a value and its signature, as better-auth signs them. */
const signedValue = (cookies: string, name: string, secret: string): string | null => {
  const sent = cookies.split(/;\s*/).find((each) => each.startsWith(`${name}=`))
  if (sent === undefined) return null
  const [, value = '', signature = ''] = /^(.+)\.([^.]+)$/.exec(decode(sent.slice(name.length + 1))) ?? []
  const right = createHmac('sha256', secret).update(value).digest()
  const given = Buffer.from(signature, 'base64')
  return given.length === right.length && timingSafeEqual(given, right) ? value : null
}

/**
 * The session of a cookie by one statement, where sessions are in Postgres: nearly every request of somebody signed in
 * is answered by this. Null sends to better-auth, which refuses, deletes and prolongs: for a session that is not there,
 * has ended, or is due to be prolonged.
 */
export const storedSession = async (
  payload: Payload,
  settings: AuthSettings,
  headers: Headers,
): Promise<StoredSession | null> => {
  if (settings.redisUrl !== null) return null
  const { authCookies, secret, sessionConfig } = await authOf(payload, settings).$context
  const token = signedValue(headers.get('cookie') ?? '', authCookies.sessionToken.name, secret)
  if (token === null) return null
  const { rows } = await payload.db.pool.query<StoredSession>({
    name: 'stored-session',
    text: `select s.id, s.user_id as "userId", s.token, s.created_at as "createdAt", s.impersonated_by as "impersonatedBy",
             u.xmin::text as version
           from sessions s join users u on u.id = s.user_id
           where s.token = $1 and s.expires_at > now() + make_interval(secs => $2)`,
    values: [token, Math.max(0, sessionConfig.expiresIn - sessionConfig.updateAge)],
  })
  return rows[0] ?? null
}
