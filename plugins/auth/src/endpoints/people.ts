import { forbidden, hasRole } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { USERS_SLUG } from '../contract.ts'
import { isBanned } from '../domain/ban.ts'
import { impersonating, noSuchPerson } from '../errors.ts'

export const byAdmin = ({ user }: PayloadRequest): boolean => hasRole(user, 'admin')

/** Whoever asks; endpoints that use it are for the signed-in alone. */
export const actorOf = ({ user }: PayloadRequest): string => String(user?.id)

/** A person as the database has them, read in the request's transaction. Throws HttpError 404 `auth/no-such-person`. */
export const findPerson = async (req: PayloadRequest, id: string | null) => {
  const person = id && (await req.payload.findByID({ collection: USERS_SLUG, id, depth: 0, disableErrors: true, req }))
  if (!person) throw noSuchPerson()
  return person
}

/** For what two administrators might do to each other at once: under a lock, whoever asks must be one still. */
export const stillAdmin = async (req: PayloadRequest): Promise<void> => {
  const actor = await findPerson(req, actorOf(req))
  if (actor.role !== 'admin' || isBanned(actor, new Date())) throw forbidden()
}

/** The administrator who looks through the eyes of whoever asks; null when nobody does. */
export const impersonatorOf = ({ user }: PayloadRequest): string | null =>
  user && '_impersonatedBy' in user && typeof user._impersonatedBy === 'string' ? user._impersonatedBy : null

/**
 * For every endpoint that changes or reveals how a person signs in, takes their data out or ends their account: support
 * may look, not act. Throws HttpError 403 `auth/impersonating`.
 */
export const refuseWhileImpersonating = (req: PayloadRequest): void => {
  if (impersonatorOf(req) !== null) throw impersonating()
}
