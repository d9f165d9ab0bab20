import type { BetterAuthOptions } from 'better-auth'
import { APIError } from 'better-auth/api'
import type { Payload } from 'payload'
import { maxNameLength, type SignInMethod } from '../contract.ts'
import { isName } from '../domain/name.ts'
import type { AuthSettings } from '../options.ts'
import { strings } from '../strings.ts'
import { firstStepOf } from './firstStep.ts'
import { refuseLinkAlone } from './linkRules.ts'
import { forgetTokens, pathOf, refuseUnproven } from './outsideRules.ts'

/** The rule of the `users` collection, for names that do not come through it. */
const checkName = async ({ name }: { name?: string }): Promise<void> => {
  if (name !== undefined && !isName(name)) {
    throw new APIError('BAD_REQUEST', { code: 'INVALID_NAME', message: strings.badName(maxNameLength) })
  }
}

const methodOfPath: [RegExp, SignInMethod][] = [
  [/^\/sign-in\/email|^\/two-factor\/|^\/sign-up\/email/, 'password'],
  [/^\/magic-link\/|^\/verify-email/, 'link'],
  [/^\/passkey\//, 'passkey'],
  [/^\/callback\/github$/, 'github'],
  [/^\/callback\/google$/, 'google'],
  [/^\/callback\/oidc$/, 'oidc'],
]

/** How a session that begins at this path of better-auth was got. */
export const methodOf = (path: string | undefined): SignInMethod | null =>
  methodOfPath.find(([pattern]) => path !== undefined && pattern.test(path))?.[1] ?? null

export const databaseHooks = (_payload: Payload, _settings: AuthSettings): BetterAuthOptions['databaseHooks'] => ({
  user: {
    create: {
      before: async (user, context) => {
        refuseUnproven(user, context)
        await checkName(user)
        // A picture is made here from what somebody sends; whoever sees an address of theirs would ask their server for it.
        return { data: { image: null } }
      },
    },
    update: { before: checkName },
  },
  account: { create: { before: forgetTokens }, update: { before: forgetTokens } },
  session: {
    create: {
      before: async (session, context) => {
        await refuseLinkAlone(session.userId, context)
        const came = (await firstStepOf(context)) ?? methodOf(pathOf(context))
        const method = session.impersonatedBy ? 'impersonation' : came
        return { data: { ...session, method } }
      },
    },
  },
})
