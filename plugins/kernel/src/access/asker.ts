import type { PayloadRequest, TypedUser } from 'payload'
import { signInRequired } from '../errors.ts'
import { hasRole, roles } from './roles.ts'

/** Whether anybody is signed in, whatever they may do. */
export const isSomebody = ({ user }: PayloadRequest): boolean => hasRole(user, ...roles)

/** The id of whoever asks. Throws HttpError 401 for a guest. */
export const askerOf = ({ user }: PayloadRequest): string => {
  if (!user) throw signInRequired()
  return String(user.id)
}

/** Whoever looks through somebody’s eyes sees what they see, and does nothing for them. */
export const isThemselves = (user: TypedUser): boolean => !('_impersonatedBy' in user)

/** Somebody who is signed in, for themselves. */
export const asksThemselves = (req: PayloadRequest): boolean =>
  isSomebody(req) && req.user !== null && isThemselves(req.user)
