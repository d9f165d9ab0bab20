import { inTransaction, isSomebody, postEndpoint } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { freshSession } from '../account/session.ts'
import { USERS_SLUG } from '../contract.ts'
import type { AuthSettings } from '../options.ts'
import { mails } from '../server/mails.ts'
import { removeWayIn } from '../server/waysIn.ts'
import { findPerson, refuseWhileImpersonating } from './people.ts'

const done = z.object({ status: z.literal(true) })

const remove = async (collection: 'accounts' | 'passkeys', id: string, req: PayloadRequest, settings: AuthSettings) => {
  const { user } = await freshSession(req, settings)
  const { provider } = await inTransaction(req, () =>
    removeWayIn({ user, collection, id, providers: settings.providers }, req),
  )
  const action = collection === 'passkeys' ? 'auth/passkey-removed' : 'auth/account-unlinked'
  const target = { collection: USERS_SLUG, id: user }
  const details = provider ? { provider } : {}
  await settings.audit({ action, actor: user, target, details, headers: req.headers }, { payload: req.payload, req })
  if (collection === 'passkeys') {
    const owner = await findPerson(req, user)
    await mails(req.payload, settings).secondFactorChanged(
      { user: owner, change: 'passkey-removed' },
      { headers: req.headers },
    )
  }
  return { status: true as const }
}

/** Whoever is signed in as themselves. Throws HttpError 403 `auth/impersonating`. */
const isThemselves = (req: PayloadRequest): boolean => {
  refuseWhileImpersonating(req)
  return isSomebody(req)
}

/** At better-auth's addresses and in its shapes; it would count neither passkeys nor two that ask at once. */
export const removeWayInEndpoints = (settings: AuthSettings) => [
  postEndpoint({
    path: '/auth/unlink-account',
    summary: 'Part from an outside account, while another way in remains',
    input: z.object({ accountId: z.uuid() }),
    reply: done,
    allow: isThemselves,
    handle: ({ accountId }, req) => remove('accounts', accountId, req, settings),
  }),
  postEndpoint({
    path: '/auth/passkey/delete-passkey',
    summary: 'Remove a passkey, while another way in remains',
    input: z.object({ id: z.uuid() }),
    reply: done,
    allow: isThemselves,
    handle: ({ id }, req) => remove('passkeys', id, req, settings),
  }),
]
