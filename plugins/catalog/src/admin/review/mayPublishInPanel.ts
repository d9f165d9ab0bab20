import { hasRole } from '@academy/kernel'
import type { Payload, TypedUser } from 'payload'
import { runtimeOf } from '../../runtime.ts'

/** Which buttons are drawn; `access/publishing.ts` decides. */
export const mayPublishInPanel = (user: TypedUser | null | undefined, payload: Payload): boolean =>
  hasRole(user, 'editor', 'admin') || runtimeOf(payload).review === 'off'
