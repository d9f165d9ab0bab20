import type { GenericEndpointContext } from 'better-auth'
import { type SignInMethod, signInMethods } from '../contract.ts'

/** Seconds from a first step, such as a password, to the code that is asked for after it. */
export const challengeSeconds = 10 * 60

const cookieOf = ({ context }: GenericEndpointContext) =>
  context.createAuthCookie('first_step', { maxAge: challengeSeconds })

/** Keeps by which way somebody came while they look for their code: their session is to say so. */
export const noteFirstStep = async (ctx: GenericEndpointContext, method: SignInMethod): Promise<void> => {
  const { name, attributes } = cookieOf(ctx)
  await ctx.setSignedCookie(name, method, ctx.context.secret, attributes)
}

/** By which way somebody came who now gives their code; null when nobody is asked for one, or it is not known. */
export const firstStepOf = async (ctx: GenericEndpointContext | null): Promise<SignInMethod | null> => {
  if (!ctx?.path.startsWith('/two-factor/')) return null
  const noted = await ctx.getSignedCookie(cookieOf(ctx).name, ctx.context.secret)
  return signInMethods.find((method) => method === noted) ?? null
}
