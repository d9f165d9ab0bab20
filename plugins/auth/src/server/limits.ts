import {
  type AttemptKind,
  addressOf,
  type CountedAttempt,
  countAttempt,
  errorBody,
  limitHeaders,
  tooManyRequests,
  type Verdict,
} from '@academy/kernel'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import type { Payload } from 'payload'
import type { AuthSettings } from '../options.ts'
import { hasFailed } from './outcome.ts'

/** What is tried at which path of better-auth; how often it may be is in the kernel's `attemptLimits`. */
const kinds: Record<string, AttemptKind> = {
  '/sign-in/email': 'signIn',
  '/sign-up/email': 'signUp',
  '/request-password-reset': 'resetMail',
  '/sign-in/magic-link': 'linkMail',
  '/send-verification-email': 'verificationMail',
  '/change-email': 'changeMail',
  '/reset-password': 'token',
  '/magic-link/verify': 'token',
  '/verify-email': 'token',
  '/two-factor/verify-totp': 'secondFactor',
  '/two-factor/verify-backup-code': 'secondFactor',
  '/passkey/verify-authentication': 'passkey',
  '/change-password': 'ownPassword',
  '/verify-password': 'ownPassword',
  '/two-factor/enable': 'ownPassword',
  '/two-factor/disable': 'ownPassword',
  '/two-factor/generate-backup-codes': 'ownPassword',
  '/two-factor/get-totp-uri': 'ownPassword',
}

const kindOf = (path: string | undefined): AttemptKind | undefined => (path === undefined ? undefined : kinds[path])

const emailIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'email' in body && typeof body.email === 'string' ? body.email : null

/** Which cookie says whose credentials are tried, where no email does. */
const cookieFor: Partial<Record<AttemptKind, 'session' | 'challenge'>> = {
  secondFactor: 'challenge',
  ownPassword: 'session',
  changeMail: 'session',
}

/** An answer rather than an error, of which better-auth would write a line each time: a flood would fill the log. */
const refusal = (verdict: Verdict): Response => {
  const { status, message, data } = tooManyRequests(verdict)
  return Response.json(errorBody(data.code, message, data.details), { status, headers: limitHeaders(verdict) })
}

/**
 * Counts tries with credentials before they are made, by the path that better-auth itself decided on: no spelling of an
 * address gets around it. Calls of our own, which have no request, are not counted.
 */
export const limits = (payload: Payload, { redisUrl }: AuthSettings) => {
  const attempts = new WeakMap<Request, CountedAttempt>()
  const matcher = ({ path }: { path?: string }) => kindOf(path) !== undefined
  const before = createAuthMiddleware(async (ctx) => {
    const kind = kindOf(ctx.path)
    if (!kind || !ctx.request) return
    const cookie = {
      session: ctx.context.authCookies.sessionToken.name,
      challenge: ctx.context.createAuthCookie('two_factor').name,
    }
    const source = cookieFor[kind]
    const identity = source ? ctx.getCookie(cookie[source]) : emailIn(ctx.body)
    const attempt = await countAttempt({ payload, redisUrl }, { kind, address: addressOf(ctx.headers), identity })
    if (attempt.refused) return refusal(attempt.refused)
    attempts.set(ctx.request, attempt)
  })
  const after = createAuthMiddleware(async (ctx) => {
    if (ctx.request && !hasFailed(ctx.context.returned)) await attempts.get(ctx.request)?.giveBack()
  })
  return {
    id: 'academy-limits',
    hooks: { before: [{ matcher, handler: before }], after: [{ matcher, handler: after }] },
  } satisfies BetterAuthPlugin
}
