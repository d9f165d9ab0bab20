import { HttpError, hasRole, inTransaction, postEndpoint, roles, signInRequired } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { USERS_SLUG } from '../contract.ts'
import type { AuthSettings } from '../options.ts'
import { authOf } from '../server/betterAuth.ts'
import { removeWayIn } from '../server/waysIn.ts'
import { strings } from '../strings.ts'

/** Milliseconds for which a sign-in counts as recent. */
const recently = 3_600_000

const notFresh = () => new HttpError(403, 'auth/session-not-fresh', strings.waysIn.notFresh)

/** Whose session asks, when they signed in a short while ago: keys and tokens do not count. */
const recentUser = async (req: PayloadRequest, settings: AuthSettings): Promise<string> => {
  const found = await authOf(req.payload, settings).api.getSession({ headers: req.headers })
  if (!found || found.user.id !== req.user?.id) throw signInRequired()
  if (Date.now() - new Date(found.session.createdAt).getTime() >= recently) throw notFresh()
  return found.user.id
}

const done = z.object({ status: z.literal(true) })

const remove = async (collection: 'accounts' | 'passkeys', id: string, req: PayloadRequest, settings: AuthSettings) => {
  const user = await recentUser(req, settings)
  const { provider } = await inTransaction(req, () =>
    removeWayIn({ user, collection, id, providers: settings.providers }, req),
  )
  const action = collection === 'passkeys' ? 'auth/passkey-removed' : 'auth/account-unlinked'
  const target = { collection: USERS_SLUG, id: user }
  const details = provider ? { provider } : {}
  await settings.audit({ action, actor: user, target, details, headers: req.headers }, { payload: req.payload, req })
  return { status: true as const }
}

/** At better-auth's addresses and in its shapes; it would count neither passkeys nor two that ask at once. */
export const removeWayInEndpoints = (settings: AuthSettings) => [
  postEndpoint({
    path: '/auth/unlink-account',
    summary: 'Part from an outside account, while another way in remains',
    input: z.object({ accountId: z.uuid() }),
    reply: done,
    allow: (req) => hasRole(req.user, ...roles),
    handle: ({ accountId }, req) => remove('accounts', accountId, req, settings),
  }),
  postEndpoint({
    path: '/auth/passkey/delete-passkey',
    summary: 'Remove a passkey, while another way in remains',
    input: z.object({ id: z.uuid() }),
    reply: done,
    allow: (req) => hasRole(req.user, ...roles),
    handle: ({ id }, req) => remove('passkeys', id, req, settings),
  }),
]
