import type { OAuthProvider } from '@academy/auth'
import type { Env } from './env.ts'

const withoutSlash = (url: string) => url.replace(/\/$/, '')

/** The outside accounts whose keys are set, in the order in which they are offered. */
export const oauthProviders = (env: Env): OAuthProvider[] => {
  const offered = [
    {
      id: 'github' as const,
      name: 'GitHub',
      issuer: env.GITHUB_URL ?? 'https://github.com',
      clientId: env.GITHUB_CLIENT_ID,
      clientSecret: env.GITHUB_CLIENT_SECRET,
    },
    {
      id: 'google' as const,
      name: 'Google',
      issuer: env.GOOGLE_ISSUER ?? 'https://accounts.google.com',
      clientId: env.GOOGLE_CLIENT_ID,
      clientSecret: env.GOOGLE_CLIENT_SECRET,
    },
    {
      id: 'oidc' as const,
      name: env.OIDC_NAME,
      issuer: env.OIDC_ISSUER,
      clientId: env.OIDC_CLIENT_ID,
      clientSecret: env.OIDC_CLIENT_SECRET,
    },
  ]
  return offered.flatMap(({ issuer, clientId, clientSecret, ...provider }) =>
    issuer && clientId && clientSecret ? [{ ...provider, issuer: withoutSlash(issuer), clientId, clientSecret }] : [],
  )
}
