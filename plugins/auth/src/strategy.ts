import { HttpError, isOutOfReach, refuseCredential, unavailable } from '@academy/kernel'
import type { AuthStrategy, AuthStrategyFunctionArgs, Payload, PayloadRequest } from 'payload'
import { type Credential, credentialOf } from './domain/credential.ts'
import { mayUseCookie } from './domain/trustedOrigin.ts'
import { badToken, keyRateLimited } from './errors.ts'
import { claimKey } from './keys/claim.ts'
import type { AuthSettings } from './options.ts'
import { authOf } from './server/betterAuth.ts'
import { type LookedThrough, lookerOf } from './server/impersonation.ts'
import { asTheyStand, type SignedIn } from './server/standing.ts'
import { isLive } from './tokens/families.ts'
import { verifyAccessToken } from './tokens/verifying.ts'
import { keepSession } from './who/currentSession.ts'
import { storedSession } from './who/storedSession.ts'

type Asked = AuthStrategyFunctionArgs
type Session = LookedThrough & { id: string; userId: string; createdAt: Date; version?: string }

/** By better-auth, which may prolong the session or take the cookie back; what it sets goes with the answer. */
const askBetterAuth = async ({ headers, payload, req }: Asked, settings: AuthSettings): Promise<Session | null> => {
  const found = await authOf(payload, settings).api.getSession({ headers, returnHeaders: true })
  const cookies = found.headers.getSetCookie()
  if (req && cookies.length > 0) {
    req.responseHeaders = new Headers(cookies.map((cookie): [string, string] => ['set-cookie', cookie]))
  }
  return found.response?.session ?? null
}

const bySession = async (asked: Asked, settings: AuthSettings): Promise<SignedIn | null> => {
  const { headers, payload, req } = asked
  if (!mayUseCookie({ method: req?.method ?? 'GET', headers }, settings)) return null
  const session = (await storedSession(payload, settings, headers)) ?? (await askBetterAuth(asked, settings))
  if (!session) return null
  const looker = await lookerOf(payload, settings, session)
  if (looker === 'ended') return null
  if (req) keepSession(req, session)
  const user = await asTheyStand(payload, session.userId, 'better-auth', session.version)
  return user && looker ? { ...user, _impersonatedBy: looker } : user
}

/** A person narrowed to scopes, which are of the request and stored nowhere with the person. */
type Narrowed = SignedIn & { scopes: string[] }

const byToken = async (token: string, payload: Payload, settings: AuthSettings): Promise<Narrowed> => {
  const claims = await verifyAccessToken(token, payload, settings)
  if (!claims) throw badToken()
  const [live, person] = await Promise.all([isLive(payload, claims.fam), asTheyStand(payload, claims.sub, 'token')])
  if (!live || !person) throw badToken()
  return { ...person, scopes: claims.scope.split(' ') }
}

const byKey = async (key: string, payload: Payload, req: PayloadRequest): Promise<Narrowed> => {
  const claim = await claimKey(payload, key)
  if (!claim) throw badToken()
  if ('waitSeconds' in claim) {
    req.responseHeaders = new Headers({ 'Retry-After': String(claim.waitSeconds) })
    throw keyRateLimited(claim.waitSeconds)
  }
  const person = await asTheyStand(payload, claim.user, 'key')
  if (!person) throw badToken()
  return { ...person, scopes: claim.scopes }
}

/** Tokens and keys are for programs: they count in the API, never for the panel, a preview or a page. */
const isApi = (req: PayloadRequest) => req.pathname?.startsWith(`${req.payload.config.routes.api}/`) ?? false

type Sent = Exclude<Credential, { kind: 'none' }>

const bySent = async (sent: Sent, asked: Asked, settings: AuthSettings): Promise<SignedIn | null> => {
  if (sent.kind === 'cookie') return bySession(asked, settings)
  const { payload, req } = asked
  if (!req || !isApi(req)) return null
  return sent.kind === 'token' ? byToken(sent.value, payload, settings) : byKey(sent.value, payload, req)
}

/** Why it does not count. While the database is away nobody is signed out. */
const reasonOf = (error: unknown, { kind }: Sent): HttpError | null => {
  if (error instanceof HttpError) return error
  if (isOutOfReach(error)) return unavailable()
  return kind === 'cookie' ? null : badToken()
}

/**
 * Whose request it is: by access token, API key or session cookie, the first of them that was sent and no other. The
 * rule against other sites is the cookie's alone: no browser sends a token or key by itself.
 */
export const academyStrategy = (settings: AuthSettings): AuthStrategy => ({
  name: 'better-auth',
  authenticate: async (asked) => {
    const sent = credentialOf(asked.headers)
    if (sent.kind === 'none') return { user: null }
    try {
      return { user: await bySent(sent, asked, settings) }
    } catch (error) {
      const reason = reasonOf(error, sent)
      if (asked.req && reason) refuseCredential(asked.req, reason)
      if (error instanceof HttpError) return { user: null }
      throw error
    }
  },
})
