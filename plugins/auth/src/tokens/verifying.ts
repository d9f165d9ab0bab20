import { importJWK, type JWTHeaderParameters, jwtVerify } from 'jose'
import type { Payload } from 'payload'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { type AccessClaims, accessClaims, accessTokenType } from './claims.ts'

type Key = Awaited<ReturnType<typeof importJWK>>
type KeySet = { keys: Map<string | undefined, Key>; readAt: number }

/** Milliseconds between two looks for a key that is not known: nobody makes us read the table with made-up names. */
const patience = 10_000
/** Milliseconds after which keys are read again, so that one taken out of the table stops counting. */
const staleAfter = 5 * 60_000
/** Characters; ours have about 500. */
const longest = 2048

const keySets = new WeakMap<Payload, Promise<KeySet>>()

const read = async (payload: Payload, settings: AuthSettings): Promise<KeySet> => {
  const { keys } = await authOf(payload, settings).api.getJwks()
  const imported = keys.map(async (jwk) => [jwk.kid, await importJWK(jwk, 'EdDSA')] as const)
  return { keys: new Map(await Promise.all(imported)), readAt: Date.now() }
}

const readAnew = (payload: Payload, settings: AuthSettings): Promise<KeySet> => {
  const reading = read(payload, settings)
  keySets.set(payload, reading)
  reading.catch(() => keySets.delete(payload))
  return reading
}

const keyOf = async ({ kid }: JWTHeaderParameters, payload: Payload, settings: AuthSettings): Promise<Key> => {
  if (!kid) throw new Error('A token names its key.')
  const known = await (keySets.get(payload) ?? readAnew(payload, settings))
  const age = Date.now() - known.readAt
  const isDue = age > (known.keys.has(kid) ? staleAfter : patience)
  const key = (isDue ? await readAnew(payload, settings) : known).keys.get(kid)
  if (!key) throw new Error('No key of ours has this name.')
  return key
}

/**
 * What a token says, or null when it is not one of ours that counts now. Checked here, with our own public keys: no
 * header decides which algorithm or key is used, and `typ`, `iss`, `aud` and `exp` must all be there and right.
 */
export const verifyAccessToken = async (
  token: string,
  payload: Payload,
  settings: AuthSettings,
): Promise<AccessClaims | null> => {
  if (token.length > longest) return null
  try {
    const { payload: claims } = await jwtVerify(token, (header) => keyOf(header, payload, settings), {
      algorithms: ['EdDSA'],
      typ: accessTokenType,
      issuer: settings.publicUrl,
      audience: settings.publicUrl,
      requiredClaims: ['exp', 'iat', 'sub'],
    })
    return accessClaims.safeParse(claims).data ?? null
  } catch {
    return null
  }
}
