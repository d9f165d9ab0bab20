import { isSomebody, postEndpoint } from '@academy/kernel'
import { isAPIError } from 'better-auth/api'
import { renderSVG } from 'uqr'
import { z } from 'zod'
import { badPassword, hasPassword, secondFactorOn } from '../../account/errors.ts'
import { freshSession, ownSession } from '../../account/session.ts'
import { passwordLength, secondFactorSetUp } from '../../contract.ts'
import { wrongPassword } from '../../errors.ts'
import type { AuthSettings } from '../../options.ts'
import { authOf } from '../../server/betterAuth.ts'

/** What better-auth refused, in our words; anything else is thrown as it is. */
const translated =
  (words: Record<string, () => Error>) =>
  (error: unknown): never => {
    const code = isAPIError(error) ? error.body?.code : undefined
    throw (code !== undefined && words[code]?.()) || error
  }

/** A first password, for somebody who came with an outside account. */
export const setPassword = (settings: AuthSettings) =>
  postEndpoint({
    path: '/me/password',
    summary: 'Set a first password',
    input: z.object({ newPassword: z.string().max(passwordLength.max * 4) }),
    reply: z.object({ hasPassword: z.literal(true) }),
    allow: isSomebody,
    handle: async ({ newPassword }, req) => {
      const { user } = await freshSession(req, settings)
      await authOf(req.payload, settings)
        .api.setPassword({ body: { newPassword }, headers: req.headers })
        .catch(
          translated({
            PASSWORD_TOO_SHORT: badPassword,
            PASSWORD_TOO_LONG: badPassword,
            PASSWORD_ALREADY_SET: hasPassword,
          }),
        )
      await settings.audit({ action: 'auth/password-set', actor: user, headers: req.headers }, req)
      return { hasPassword: true as const }
    },
  })

/** Two steps: what the authenticator needs is told here, and better-auth's `verify-totp` turns it on with a code of it. */
export const beginSecondFactor = (settings: AuthSettings) =>
  postEndpoint({
    path: '/me/second-factor',
    summary: 'Begin to set up a second factor; nothing changes until a code of it is confirmed',
    input: z.object({ password: z.string().max(passwordLength.max).optional() }),
    reply: secondFactorSetUp,
    allow: isSomebody,
    handle: async ({ password }, req) => {
      await ownSession(req, settings)
      const made = await authOf(req.payload, settings)
        .api.enableTwoFactor({ body: { password, method: 'totp' }, headers: req.headers })
        .catch(translated({ INVALID_PASSWORD: wrongPassword, TOTP_ALREADY_ENABLED: secondFactorOn }))
      if (made.method !== 'totp') throw new Error('better-auth set up another factor than was asked for.')
      const secret = new URL(made.totpURI).searchParams.get('secret') ?? ''
      return { secret, svg: renderSVG(made.totpURI, { border: 2 }), backupCodes: made.backupCodes }
    },
  })
