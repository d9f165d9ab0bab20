import { createAuthMiddleware } from 'better-auth/api'
import { type TwoFactorOptions, twoFactor } from 'better-auth/plugins'
import { codePage } from '../domain/codePage.ts'
import { challengeSeconds, noteFirstStep } from './firstStep.ts'
import { methodOf } from './hooks.ts'
import { pathOf } from './outsideRules.ts'

const comesFromOutside = ({ path }: { path?: string }) => path === '/callback/:id'

const asksForCode = (returned: unknown): boolean =>
  typeof returned === 'object' && returned !== null && 'twoFactorRedirect' in returned

/**
 * better-auth asks for the second factor after a password alone, and leaves it to an outside provider to have asked for
 * one. Here its owner decides: the same question comes after an outside account, with the same trusted devices and the same
 * lock. A browser has no script running on its way back from there, so it is sent to the page that asks.
 */
export const secondFactor = <Options extends TwoFactorOptions>(options: Options, publicUrl: string) => {
  const plugin = twoFactor({ ...options, twoFactorCookieMaxAge: challengeSeconds })
  const goOn = createAuthMiddleware(async (ctx) => {
    const { returned, responseHeaders } = ctx.context
    if (!asksForCode(returned)) return
    await noteFirstStep(ctx, methodOf(pathOf(ctx)) ?? 'password')
    if (comesFromOutside(ctx)) throw ctx.redirect(codePage(responseHeaders?.get('location') ?? '/', publicUrl))
  })
  return {
    ...plugin,
    hooks: {
      after: [
        ...plugin.hooks.after,
        ...plugin.hooks.after.map(({ handler }) => ({ matcher: comesFromOutside, handler })),
        {
          matcher: ({ path }: { path?: string }) => path === '/sign-in/email' || comesFromOutside({ path }),
          handler: goOn,
        },
      ],
    },
  }
}
