import { addressOf, countAttempt, limitHeaders, tooManyRequests } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import type { AuthSettings } from '../../options.ts'
import { authOf } from '../../server/betterAuth.ts'
import { passwordNeeded, signInAgain, wrongPassword } from '../errors.ts'
import { isJustBegun } from '../times.ts'

type Verify = () => Promise<boolean>

/** Counted before it is tried, as everywhere. Throws HttpError 429 `kernel/too-many-requests`. */
const counted = async (req: PayloadRequest, { redisUrl }: AuthSettings, verify: Verify): Promise<boolean> => {
  const attempt = { kind: 'ownPassword', address: addressOf(req.headers), identity: String(req.user?.id) } as const
  const { refused, giveBack } = await countAttempt({ payload: req.payload, redisUrl }, attempt)
  if (refused) {
    req.responseHeaders = new Headers([...(req.responseHeaders ?? []), ...Object.entries(limitHeaders(refused))])
    throw tooManyRequests(refused)
  }
  const isRight = await verify()
  if (isRight) await giveBack()
  return isRight
}

/**
 * Makes sure that it is the owner who asks: by their password or, where they have none, by a session that has just begun.
 * Throws HttpError 403 `auth/password-needed`, `auth/wrong-password` or `auth/sign-in-again`.
 */
export const reauthenticate = async (
  req: PayloadRequest,
  settings: AuthSettings,
  given: string | undefined,
  now: Date,
): Promise<void> => {
  const auth = authOf(req.payload, settings)
  const { internalAdapter, password } = await auth.$context
  const hash = (await internalAdapter.findCredentialAccount(String(req.user?.id)))?.password
  if (hash) {
    if (given === undefined) throw passwordNeeded()
    if (!(await counted(req, settings, () => password.verify({ hash, password: given })))) throw wrongPassword()
    return
  }
  const found = await auth.api.getSession({ headers: req.headers, query: { disableRefresh: true } })
  const isOwn = found?.user.id === req.user?.id
  if (!found || !isOwn || !isJustBegun(new Date(found.session.createdAt), now)) throw signInAgain()
}
