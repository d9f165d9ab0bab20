import { APIError } from 'better-auth/api'
import { strings } from '../strings.ts'

/** Where in better-auth something happens; it names a path as it is declared, such as `/callback/:id`. */
export type At = { path?: string; params?: { id?: string } } | null

export const pathOf = (at: At): string | undefined => at?.path?.replace(':id', at.params?.id ?? '')

/**
 * An address that nobody has verified may be anybody's: who made an account with it would wait there for its owner.
 * Throws APIError 403 `email_not_verified`, which ends on the sign-in page.
 */
export const refuseUnproven = ({ emailVerified }: { emailVerified?: unknown }, at: At): void => {
  if (at?.path !== '/callback/:id' || emailVerified === true) return
  throw new APIError('FORBIDDEN', { code: 'email_not_verified', message: strings.outside.unverified })
}

/** Nobody acts for people at their outside accounts from here, so the keys to these are not kept: only whose they are. */
export const forgetTokens = async () => ({
  data: {
    accessToken: null,
    refreshToken: null,
    idToken: null,
    accessTokenExpiresAt: null,
    refreshTokenExpiresAt: null,
    scope: null,
  },
})
