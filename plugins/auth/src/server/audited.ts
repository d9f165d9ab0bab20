import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import type { Payload } from 'payload'
import { USERS_SLUG } from '../contract.ts'
import type { AuthSettings } from '../options.ts'
import { methodOf } from './hooks.ts'
import { codeOf, hasFailed } from './outcome.ts'

/** What the owner of a session did, by the path it was done at. */
const ownActions: Record<string, string> = {
  '/change-password': 'auth/password-changed',
  '/two-factor/disable': 'auth/second-factor-off',
  '/two-factor/generate-backup-codes': 'auth/backup-codes-renewed',
  '/passkey/verify-registration': 'auth/passkey-added',
}

/** Where sessions begin. */
export const signIns = new Set([
  '/sign-in/email',
  '/sign-up/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/magic-link/verify',
  '/verify-email',
  '/passkey/verify-authentication',
  '/callback/:id',
  '/oauth2/callback/:providerId',
])

/** Where somebody is turned away because what they showed was wrong. */
const refusals = new Set([
  '/sign-in/email',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
])

const person = (id: string) => ({ collection: USERS_SLUG, id })

type Context = {
  path?: string
  headers?: Headers
  request?: Request
  params?: Record<string, string | undefined>
}
const methodAt = ({ path, params }: Context) =>
  methodOf([path?.replace(/\/:\w+$/, ''), ...Object.values(params ?? {})].join('/'))
const headersOf = (ctx: Context | null | undefined) => ctx?.headers ?? ctx?.request?.headers

/**
 * Writes down what better-auth does, after every other plugin has had its say: a sign-in that still wants a second
 * factor is none yet.
 */
export const audited = (payload: Payload, { audit }: AuthSettings) => {
  type Entry = Parameters<typeof audit>[0]
  const write = (ctx: Context | null | undefined, entry: Entry) =>
    audit({ headers: headersOf(ctx), ...entry }, { payload })

  const after = createAuthMiddleware(async (ctx) => {
    const { newSession, session, returned, internalAdapter } = ctx.context
    const action = ownActions[ctx.path]
    const method = methodAt(ctx)
    if (hasFailed(returned)) {
      if (!refusals.has(ctx.path) || session) return
      const email = typeof ctx.body?.email === 'string' ? ctx.body.email : null
      const tried = email ? await internalAdapter.findUserByEmail(email) : null
      const target = tried ? person(tried.user.id) : undefined
      await write(ctx, {
        action: 'auth/sign-in-refused',
        actor: null,
        target,
        details: { method, why: codeOf(returned) },
      })
    } else if (action && session) {
      const by = session.session.impersonatedBy ?? session.user.id
      await write(ctx, { action, actor: by, target: person(session.user.id) })
    } else if (signIns.has(ctx.path) && newSession && !session) {
      const { id } = newSession.user
      const details = { method: newSession.session.method ?? method }
      await write(ctx, { action: 'auth/signed-in', actor: id, target: person(id), details })
    }
  })

  const databaseHooks = {
    user: {
      create: {
        after: async ({ id }: { id: string }, ctx: Context | null) => {
          const details = { method: ctx ? methodAt(ctx) : null }
          await write(ctx, { action: 'auth/signed-up', actor: id, target: person(id), details })
        },
      },
      update: {
        // The first right code turns the factor on; later ones change nothing of the person.
        after: async ({ id }: { id: string }, ctx: Context | null) => {
          if (ctx?.path !== '/two-factor/verify-totp') return
          await write(ctx, { action: 'auth/second-factor-on', actor: id, target: person(id) })
        },
      },
    },
    session: {
      delete: {
        after: async (ended: { userId: string; impersonatedBy?: unknown }, ctx: Context | null) => {
          if (ctx?.path !== '/sign-out') return
          const by = typeof ended.impersonatedBy === 'string' ? ended.impersonatedBy : ended.userId
          await write(ctx, { action: 'auth/signed-out', actor: by, target: person(ended.userId) })
        },
      },
    },
  }

  return {
    id: 'academy-audit',
    init: () => ({ options: { databaseHooks } }),
    hooks: {
      after: [
        {
          matcher: ({ path }) => path !== undefined && (path in ownActions || signIns.has(path)),
          handler: after,
        },
      ],
    },
  } satisfies BetterAuthPlugin
}
