import { ask } from '#site/scripts/forms/ask.ts'
import { leaveFor } from '#site/scripts/forms/once.ts'
import { landing } from '#site/scripts/returnTo.ts'
import { viewerHint } from '#site/scripts/viewerHint.ts'
import { returnTo, withReturnTo } from './place.ts'

type Reply = { twoFactorRedirect?: boolean; user?: { name?: string; role?: string } | null }

const askUser = async () => ((await ask('/api/users/me')) as Reply).user ?? null

/** The name of whoever is signed in now; null for a guest. */
export const askName = async (): Promise<string | null> => (await askUser())?.name ?? null

/** After a way in has worked: on to the second factor when one is wanted, else to where the reader came from. */
export const arrive = async (reply: unknown): Promise<void> => {
  const { twoFactorRedirect, user } = reply as Reply
  if (twoFactorRedirect) return leaveFor(withReturnTo('/two-factor'))
  const known = user?.name && user.role ? user : await askUser()
  if (known?.name) viewerHint.write(known.name)
  return leaveFor(landing(returnTo(), known?.role))
}
