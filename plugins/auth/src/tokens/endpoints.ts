import { isSomebody, postEndpoint } from '@academy/kernel'
import type { Endpoint, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refreshTokenInput, tokenPair, tokenRequest } from '../contract.ts'
import { badRefreshToken, refreshTokenReused } from '../errors.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { hashOf } from '../server/tokens.ts'
import { ownSession } from '../who/currentSession.ts'
import { accessTokenSeconds } from './claims.ts'
import { beginFamily, continueFamily, endFamilyOf, type Family, isUsed } from './families.ts'
import { newRefreshToken, type RefreshToken } from './refreshToken.ts'

type Pair = z.infer<typeof tokenPair>

const pairOf = async (family: Family, token: RefreshToken, payload: Payload, settings: AuthSettings): Promise<Pair> => {
  const body = { sub: family.user, fam: family.family, scope: family.scope }
  const accessToken = await authOf(payload, settings).api.signAccessToken({ body })
  return { accessToken, refreshToken: token.value, expiresIn: accessTokenSeconds, tokenType: 'Bearer' }
}

const begin = (settings: AuthSettings): Endpoint =>
  postEndpoint({
    path: '/auth/tokens',
    summary: 'Get an access token and a refresh token for the session',
    input: tokenRequest,
    reply: tokenPair,
    allow: isSomebody,
    handle: async ({ scopes }, req) => {
      const { payload, headers } = req
      const session = ownSession(req)
      const token = newRefreshToken()
      const family = await beginFamily(payload, {
        user: session.userId,
        session: session.id,
        scope: scopes.join(' '),
        token,
        userAgent: headers.get('user-agent'),
      })
      const details = { scopes, family: family.family }
      await settings.audit({ action: 'auth/tokens-issued', actor: family.user, details, headers }, { payload, req })
      return pairOf(family, token, payload, settings)
    },
  })

/** Somebody has a copy: whoever is not the thief signs in again. The first to notice writes it down. */
const endReused = async (hash: string, req: PayloadRequest, settings: AuthSettings): Promise<void> => {
  const { payload, headers } = req
  const user = await endFamilyOf(payload, hash)
  if (user === null) return
  const target = { collection: 'users', id: user }
  await settings.audit({ action: 'auth/refresh-token-reused', actor: null, target, headers }, { payload, req })
}

const renew = (settings: AuthSettings): Endpoint =>
  postEndpoint({
    path: '/auth/tokens/renew',
    summary: 'Exchange a refresh token for a new pair; it works once',
    input: refreshTokenInput,
    reply: tokenPair,
    allow: () => true,
    handle: async ({ refreshToken }, req) => {
      const hash = hashOf(refreshToken)
      const token = newRefreshToken()
      const family = await continueFamily(req.payload, hash, token)
      if (family) return pairOf(family, token, req.payload, settings)
      if (!(await isUsed(req.payload, hash))) throw badRefreshToken()
      await endReused(hash, req, settings)
      throw refreshTokenReused()
    },
  })

const revoke = (settings: AuthSettings): Endpoint =>
  postEndpoint({
    path: '/auth/tokens/revoke',
    summary: 'End a refresh token and all tokens of its family',
    input: refreshTokenInput,
    reply: z.object({ revoked: z.literal(true) }),
    allow: () => true,
    // An unknown one is answered alike: what the asker wanted is so.
    handle: async ({ refreshToken }, req) => {
      const { payload, headers } = req
      const user = await endFamilyOf(payload, hashOf(refreshToken))
      if (user) await settings.audit({ action: 'auth/tokens-revoked', actor: user, headers }, { payload, req })
      return { revoked: true as const }
    },
  })

/** Before better-auth's, which would take everything below `/auth`. */
export const tokenEndpoints = (settings: AuthSettings): Endpoint[] => [
  begin(settings),
  renew(settings),
  revoke(settings),
]
