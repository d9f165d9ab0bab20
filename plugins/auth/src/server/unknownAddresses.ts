import type { BetterAuthPlugin, GenericEndpointContext } from 'better-auth'
import { createAuthMiddleware } from 'better-auth/api'
import { createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import type { AuthSettings, SendMail } from '../options.ts'
import { mails } from './mails.ts'
import { hasFailed } from './outcome.ts'

/** Does everything that a mail takes, and takes it back: nothing is stored, and nobody is written to. */
const takenBack =
  ({ sendMail }: AuthSettings): SendMail =>
  async (mail, { payload }) => {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    try {
      await sendMail(mail, { payload, req })
    } catch (error) {
      // Nobody waits for this mail; an answer of its own would tell that.
      payload.logger.warn({ err: error, msg: 'A mail to nobody could not be tried' })
    } finally {
      await killTransaction(req)
    }
  }

const nobody = '00000000-0000-0000-0000-000000000000'
const made = { token: 'x'.repeat(32), url: 'https://academy.invalid/' }

/**
 * An address without an account costs what one with an account does: by how long an answer takes it would be found out
 * otherwise, however alike the answers are.
 */
export const unknownAddresses = (payload: Payload, settings: AuthSettings) => {
  const send = mails(payload, { ...settings, sendMail: takenBack(settings) })
  type People = Pick<GenericEndpointContext['context']['internalAdapter'], 'findAccounts'>
  const doors: Record<string, (email: string, people: People) => Promise<void>> = {
    '/request-password-reset': async (email, people) => {
      // Whoever is known there is looked up with their ways in.
      await people.findAccounts(nobody)
      await send.resetPassword({ user: { email }, ...made })
    },
    '/sign-in/magic-link': (email) => send.magicLink({ email, ...made }),
  }
  const after = createAuthMiddleware(async (ctx) => {
    const mailed = doors[ctx.path]
    if (!mailed || hasFailed(ctx.context.returned)) return
    const email = String(ctx.body?.email)
    const people = ctx.context.internalAdapter
    if (!(await people.findUserByEmail(email))) await mailed(email, people)
  })
  return {
    id: 'academy-unknown-addresses',
    hooks: { after: [{ matcher: ({ path }) => path !== undefined && path in doors, handler: after }] },
  } satisfies BetterAuthPlugin
}
