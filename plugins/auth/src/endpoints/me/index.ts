import type { Endpoint } from 'payload'
import type { AuthSettings } from '../../options.ts'
import { putAvatar, removeAvatar } from './avatar.ts'
import { beginSecondFactor, setPassword } from './credentials.ts'
import { listSessions, revokeOtherSessions, revokeSession } from './sessions.ts'
import { listWaysIn, renamePasskey } from './waysIn.ts'

/** What people do with their own account, below `/api/users/me`. */
export const ownEndpoints = (settings: AuthSettings): Endpoint[] => [
  putAvatar,
  removeAvatar,
  listSessions(settings),
  revokeOtherSessions(settings),
  revokeSession(settings),
  listWaysIn(settings),
  renamePasskey(settings),
  setPassword(settings),
  beginSecondFactor(settings),
]
