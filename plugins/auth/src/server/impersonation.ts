import { roleOf } from '@academy/kernel'
import type { Payload } from 'payload'
import { mayGoOn } from '../domain/impersonation.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from './betterAuth.ts'
import { asTheyStand } from './standing.ts'

export type LookedThrough = { token: string; impersonatedBy?: string | null; createdAt: Date | string }

/**
 * Who looks through this session, or null when it is its owner's own. One that may not go on is ended: better-auth
 * would lengthen it for whoever drops the cookie that says not to. Answers `ended` then.
 */
export const lookerOf = async (
  payload: Payload,
  settings: AuthSettings,
  { token, impersonatedBy, createdAt }: LookedThrough,
): Promise<string | null | 'ended'> => {
  if (!impersonatedBy) return null
  const looker = await asTheyStand(payload, impersonatedBy, 'impersonation')
  const isGood = mayGoOn({ beganAt: new Date(createdAt), lookerIsAdmin: roleOf(looker) === 'admin' }, new Date())
  if (isGood) return impersonatedBy
  const { internalAdapter } = await authOf(payload, settings).$context
  await internalAdapter.deleteSession(token)
  return 'ended'
}

/** A cookie that scripts may read, for pages that are the same file for everybody; it ends when the session does. */
export const lookingCookie = ({ publicUrl }: AuthSettings, seconds: number): string =>
  [
    'academy.looking=1',
    'Path=/',
    'SameSite=Lax',
    `Max-Age=${seconds}`,
    ...(publicUrl.startsWith('https:') ? ['Secure'] : []),
  ].join('; ')
