import { addressOf, countAttempt, limitHeaders, tooManyRequests } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'

const hashOf = async ({ payload, user }: PayloadRequest, settings: AuthSettings): Promise<string | null> => {
  const { internalAdapter } = await authOf(payload, settings).$context
  return (await internalAdapter.findCredentialAccount(String(user?.id)))?.password ?? null
}

/** Whether whoever asks has a password; with an outside account or a passkey alone there is none. */
export const hasOwnPassword = async (req: PayloadRequest, settings: AuthSettings): Promise<boolean> =>
  (await hashOf(req, settings)) !== null

/**
 * Whether this is the password of whoever asks. Counted before it is tried, like tries at better-auth itself: a session
 * that was stolen must not serve to guess it. Throws HttpError 429 `kernel/too-many-requests`.
 */
export const isOwnPassword = async (
  req: PayloadRequest,
  settings: AuthSettings,
  password: string,
): Promise<boolean> => {
  const { payload, headers, user } = req
  const tried = { kind: 'ownPassword', address: addressOf(headers), identity: String(user?.id) } as const
  const { refused, giveBack } = await countAttempt({ payload, redisUrl: settings.redisUrl }, tried)
  if (refused) {
    req.responseHeaders = new Headers([...(req.responseHeaders ?? []), ...Object.entries(limitHeaders(refused))])
    throw tooManyRequests(refused)
  }
  const hash = await hashOf(req, settings)
  const { password: passwords } = await authOf(payload, settings).$context
  const isRight = hash !== null && (await passwords.verify({ hash, password }))
  if (isRight) await giveBack()
  return isRight
}
