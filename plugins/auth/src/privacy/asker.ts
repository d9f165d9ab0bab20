import { hasRole, roles } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { refuseWhileImpersonating } from '../endpoints/people.ts'

/** Whoever is signed in may ask about themselves, unless an administrator looks through their eyes. */
export const isThemselves = (req: PayloadRequest): boolean => {
  refuseWhileImpersonating(req)
  return hasRole(req.user, ...roles)
}
