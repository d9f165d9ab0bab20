import { addressOf, countAttempt, limitHeaders, tooManyRequests } from '@academy/kernel'
import { isAPIError } from 'better-auth/api'
import type { PayloadRequest } from 'payload'
import { isFresh } from '../domain/freshness.ts'
import { sessionNotFresh, wrongPassword } from '../errors.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { type CurrentSession, ownSession } from '../who/currentSession.ts'

/** Tries are counted like those at better-auth itself: a session that was stolen must not serve to guess the password. */
const checkPassword = async (req: PayloadRequest, settings: AuthSettings, password: string): Promise<void> => {
  const { payload, headers, user } = req
  const tried = { kind: 'ownPassword', address: addressOf(headers), identity: String(user?.id) } as const
  const attempt = await countAttempt({ payload, redisUrl: settings.redisUrl }, tried)
  if (attempt.refused) {
    req.responseHeaders = new Headers(limitHeaders(attempt.refused))
    throw tooManyRequests(attempt.refused)
  }
  try {
    await authOf(payload, settings).api.verifyPassword({ body: { password }, headers })
  } catch (error) {
    throw isAPIError(error) ? wrongPassword() : error
  }
  await attempt.giveBack()
}

/**
 * The session of somebody who is surely there: signed in within the hour, or with the password once more. Throws
 * HttpError 403 `auth/session-not-fresh`, `auth/wrong-password` or `auth/impersonating`, 429 after too many tries.
 */
export const confirmedSession = async (
  req: PayloadRequest,
  settings: AuthSettings,
  password: string | undefined,
): Promise<CurrentSession> => {
  const session = ownSession(req)
  if (password !== undefined) await checkPassword(req, settings, password)
  else if (!isFresh(session, new Date())) throw sessionNotFresh()
  return session
}
