import type { Payload, PayloadRequest, Where } from 'payload'
import type { RefreshToken } from './refreshToken.ts'

/** Days a refresh token lives; each renewal begins anew. */
const lifetime = 30

/** What a family of tokens stands for. */
export type Family = { user: string; family: string; scope: string }

type Begun = { user: string; session: string; scope: string; token: RefreshToken; userAgent: string | null }

/** Begins a family with its first refresh token. Tokens that lived out are swept out on the way. */
export const beginFamily = async (payload: Payload, begun: Begun): Promise<Family> => {
  const { rows } = await payload.db.pool.query<Family>(
    `with swept as (delete from refresh_tokens where user_id = $1 and expires_at < now())
     insert into refresh_tokens (user_id, family, session, scope, token_hash, user_agent, expires_at)
     values ($1, gen_random_uuid(), $2, $3, $4, $5, now() + make_interval(days => $6))
     returning user_id as "user", family, scope`,
    [begun.user, begun.session, begun.scope, begun.token.hash, begun.userAgent, lifetime],
  )
  const [family] = rows
  if (!family) throw new Error('A family of tokens was not stored.')
  return family
}

/**
 * Uses one token up and stores the next, in one statement: of many who come with the same, the row's lock lets one
 * through. A token of a family in which any is revoked is worth nothing. Null when it was not to be had.
 */
export const continueFamily = async (
  payload: Payload,
  usedHash: string,
  next: RefreshToken,
): Promise<Family | null> => {
  const { rows } = await payload.db.pool.query<Family>(
    `with used as (
       update refresh_tokens as this set used_at = now()
       where token_hash = $1 and used_at is null and expires_at > now() and not exists (
         select from refresh_tokens as any_of where any_of.family = this.family and any_of.revoked_at is not null)
       returning user_id, family, session, scope, user_agent
     ), swept as (
       delete from refresh_tokens where user_id in (select user_id from used) and expires_at < now()
     )
     insert into refresh_tokens (user_id, family, session, scope, user_agent, token_hash, expires_at)
     select user_id, family, session, scope, user_agent, $2, now() + make_interval(days => $3) from used
     returning user_id as "user", family, scope`,
    [usedHash, next.hash, lifetime],
  )
  return rows[0] ?? null
}

/** Whether access tokens of a family count: it is there, and nothing of it is revoked. */
export const isLive = async (payload: Payload, family: string): Promise<boolean> => {
  const { rows } = await payload.db.pool.query<{ live: boolean }>(
    `select exists (select from refresh_tokens where family = $1)
       and not exists (select from refresh_tokens where family = $1 and revoked_at is not null) as live`,
    [family],
  )
  return rows[0]?.live === true
}

/** Ends the family that a refresh token is of. Answers whose it was; null for one that is unknown or has ended before. */
export const endFamilyOf = async (payload: Payload, hash: string): Promise<string | null> => {
  const { rows } = await payload.db.pool.query<{ user: string }>(
    `update refresh_tokens set revoked_at = now()
     where revoked_at is null and family in (select family from refresh_tokens where token_hash = $1)
     returning user_id as "user"`,
    [hash],
  )
  return rows[0]?.user ?? null
}

/** Whether a refresh token has been used up. */
export const isUsed = async (payload: Payload, hash: string): Promise<boolean> => {
  const { rowCount } = await payload.db.pool.query(
    'select from refresh_tokens where token_hash = $1 and used_at is not null',
    [hash],
  )
  return rowCount === 1
}

type Within = { session?: string; req?: PayloadRequest }

/** Ends all families of a person, or those begun in one session; in the transaction of `req`, where there is one. */
export const revokeFamilies = async (payload: Payload, user: string, { session, req }: Within = {}): Promise<void> => {
  const where: Where = { user: { equals: user }, revokedAt: { exists: false } }
  if (session !== undefined) where.session = { equals: session }
  const data = { revokedAt: new Date().toISOString() }
  await payload.db.updateMany({ collection: 'refresh-tokens', where, data, req, returning: false })
}
