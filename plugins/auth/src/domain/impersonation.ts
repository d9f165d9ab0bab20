/** Milliseconds that an administrator may look through somebody's eyes without beginning again. */
export const impersonationLasts = 60 * 60 * 1000

/** Whether it may go on: for an hour, and as long as whoever looks is an administrator still. */
export const mayGoOn = ({ beganAt, lookerIsAdmin }: { beganAt: Date; lookerIsAdmin: boolean }, now: Date): boolean =>
  lookerIsAdmin && now.getTime() - beganAt.getTime() < impersonationLasts

/**
 * What better-auth still answers meanwhile, below `/api/auth`: looking, leaving, and signing in as somebody else.
 * Whatever else it offers changes or reveals how the person signs in, so it is refused, and so is what it learns to do.
 */
const harmless = [
  /^\/get-session$/,
  /^\/list-(sessions|accounts)$/,
  /^\/passkey\/(list-user-passkeys|generate-authenticate-options|verify-authentication)$/,
  /^\/sign-(in|up)\/[\w-]+$/,
  /^\/sign-out$/,
  /^\/(oauth2\/)?callback\/[\w-]+$/,
  /^\/(verify-email|magic-link\/verify|request-password-reset|reset-password(\/[^/]+)?)$/,
  /^\/(jwks|ok|error)$/,
]

export const mayWhileImpersonating = (path: string): boolean => harmless.some((pattern) => pattern.test(path))
