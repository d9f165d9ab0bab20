import type { PayloadRequest } from 'payload'
import { isFresh } from '../domain/freshness.ts'
import { sessionNotFresh, wrongPassword } from '../errors.ts'
import type { AuthSettings } from '../options.ts'
import { type CurrentSession, ownSession } from '../who/currentSession.ts'
import { isOwnPassword } from '../who/ownPassword.ts'

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
  if (password === undefined) {
    if (!isFresh(session, new Date())) throw sessionNotFresh()
  } else if (!(await isOwnPassword(req, settings, password))) throw wrongPassword()
  return session
}
