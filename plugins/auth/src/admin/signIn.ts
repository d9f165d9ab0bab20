import { authPaths } from '../contract.ts'
import { strings } from '../strings.ts'

const said = strings.signIn

/** Signed in, or a second factor to come, or what to tell the person. */
export type SignInResult = 'in' | 'factor' | { problem: string }

type Reply = { twoFactorRedirect?: boolean; errors?: { message?: string; data?: { code?: string } }[] } | null

/** Refusals that say more than that something does not match: whoever gets one has given the right password. */
const told = ['auth/banned-user', 'auth/email-not-verified', 'auth/account-temporarily-locked']

const minutes = (retryAfter: string | null): number => Math.max(1, Math.ceil(Number(retryAfter ?? 60) / 60))

const problemOf = (answer: Response, reply: Reply): string => {
  if (answer.status === 429) return said.tooMany(minutes(answer.headers.get('retry-after')))
  if (answer.status >= 500) return said.unreachable
  const [refusal] = reply?.errors ?? []
  return refusal?.message && told.includes(refusal.data?.code ?? '') ? refusal.message : said.wrong
}

/** Signs in. Who may not come in is told by the panel itself. */
export const signIn = async (email: FormDataEntryValue | null, password: FormDataEntryValue | null) => {
  const answer = await fetch(authPaths.signIn, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  const reply = (await answer.json().catch(() => null)) as Reply
  const result: SignInResult = answer.ok
    ? reply?.twoFactorRedirect
      ? 'factor'
      : 'in'
    : { problem: problemOf(answer, reply) }
  return result
}
