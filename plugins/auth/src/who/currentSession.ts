import { signInRequired } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { refuseWhileImpersonating } from '../endpoints/people.ts'

/** The session that a request came with. */
export type CurrentSession = { id: string; userId: string; createdAt: Date }

const key = 'session'

/** For the strategy: keeps the session beside the user, for endpoints that ask how somebody signed in. */
export const keepSession = ({ context }: PayloadRequest, { id, userId, createdAt }: CurrentSession): void => {
  context[key] = { id, userId, createdAt } satisfies CurrentSession
}

/** The session of a person who acts for themselves. Throws HttpError 401, or 403 `auth/impersonating`. */
export const ownSession = (req: PayloadRequest): CurrentSession => {
  const session = req.context[key] as CurrentSession | undefined
  if (!session) throw signInRequired()
  refuseWhileImpersonating(req)
  return session
}
