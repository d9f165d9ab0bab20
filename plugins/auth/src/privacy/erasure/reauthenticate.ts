import type { PayloadRequest } from 'payload'
import { wrongPassword } from '../../errors.ts'
import type { AuthSettings } from '../../options.ts'
import { authOf } from '../../server/betterAuth.ts'
import { hasOwnPassword, isOwnPassword } from '../../who/ownPassword.ts'
import { passwordNeeded, signInAgain } from '../errors.ts'
import { isJustBegun } from '../times.ts'

/**
 * Makes sure that it is the owner who asks: by their password or, where they have none, by a session that has just begun.
 * Throws HttpError 403 `auth/password-needed`, `auth/wrong-password` or `auth/sign-in-again`, 429 after too many tries.
 */
export const reauthenticate = async (
  req: PayloadRequest,
  settings: AuthSettings,
  given: string | undefined,
  now: Date,
): Promise<void> => {
  if (await hasOwnPassword(req, settings)) {
    if (given === undefined) throw passwordNeeded()
    if (!(await isOwnPassword(req, settings, given))) throw wrongPassword()
    return
  }
  const { api } = authOf(req.payload, settings)
  const found = await api.getSession({ headers: req.headers, query: { disableRefresh: true } })
  const isOwn = found?.user.id === req.user?.id
  if (!found || !isOwn || !isJustBegun(new Date(found.session.createdAt), now)) throw signInAgain()
}
