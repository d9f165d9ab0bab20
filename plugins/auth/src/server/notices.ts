import { AUDIT_SLUG } from '@academy/audit/contract'
import type { BetterAuthPlugin } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import type { Payload } from 'payload'
import { deviceOf } from '../account/device.ts'
import type { AuthSettings } from '../options.ts'
import { signIns } from './audited.ts'
import { type Asked, mails } from './mails.ts'
import { hasFailed } from './outcome.ts'

/** What changes how somebody signs in, by the path it is done at: the owner hears of it, whoever did it. */
const changes: Record<string, string> = {
  '/two-factor/disable': 'off',
  '/two-factor/generate-backup-codes': 'backup-codes',
  '/passkey/verify-registration': 'passkey-added',
}

/** Sign-ins of the past that a device is looked for in. */
const remembered = 50

/** Whether somebody has signed in before, and never from a device like this one. */
const isNewDevice = async (payload: Payload, user: string, device: string, before: Date): Promise<boolean> => {
  const { docs } = await payload.find({
    collection: AUDIT_SLUG,
    where: {
      and: [
        { action: { equals: 'auth/signed-in' } },
        { actor: { equals: user } },
        { createdAt: { less_than: before.toISOString() } },
      ],
    },
    select: { userAgent: true },
    sort: '-createdAt',
    limit: remembered,
    pagination: false,
    depth: 0,
  })
  return docs.length > 0 && docs.every(({ userAgent }) => deviceOf(userAgent) !== device)
}

/** Tells people by mail what happened to the safety of their account. */
export const notices = (payload: Payload, settings: AuthSettings) => {
  const send = mails(payload, settings)
  const after = createAuthMiddleware(async (ctx) => {
    const { newSession, session, returned } = ctx.context
    if (hasFailed(returned)) return
    const change = changes[ctx.path]
    if (session && ctx.path === '/change-password') await send.passwordChanged({ user: session.user }, ctx)
    else if (session && change) await send.secondFactorChanged({ user: session.user, change }, ctx)
    else if (signIns.has(ctx.path) && newSession && !session) {
      const { user, session: begun } = newSession
      const isNew = await isNewDevice(payload, user.id, deviceOf(begun.userAgent), new Date(begun.createdAt))
      if (isNew) await send.newDevice({ user }, ctx)
    }
  })
  const databaseHooks = {
    user: {
      update: {
        // The first right code turns the factor on; later ones change nothing of the person.
        after: async (user: { id: string; email: string; name: string }, ctx: ({ path?: string } & Asked) | null) => {
          if (ctx?.path !== '/two-factor/verify-totp') return
          await send.secondFactorChanged({ user, change: 'on' }, ctx)
        },
      },
    },
  }
  return {
    id: 'academy-notices',
    init: () => ({ options: { databaseHooks } }),
    hooks: {
      after: [
        {
          matcher: ({ path }) =>
            path !== undefined && (path === '/change-password' || path in changes || signIns.has(path)),
          handler: after,
        },
      ],
    },
  } satisfies BetterAuthPlugin
}
