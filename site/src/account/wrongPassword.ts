import type { Reasons } from '#site/scripts/forms/reasons.ts'
import { strings } from './security/strings.ts'

/** What to say below the field of one's password when it is not that; better-auth and the academy name it each its way. */
export const wrongPassword = (field: string): Reasons => {
  const reason = { said: strings.password.wrong, field }
  return { 'auth/invalid-password': reason, 'auth/wrong-password': reason, 'auth/password-needed': reason }
}
