import type { GenericOAuthConfig } from 'better-auth/plugins'
import type { AuthSettings, OAuthProvider } from '../options.ts'

/** github.com keeps its API on a host of its own; GitHub Enterprise has it below `/api/v3`. */
const githubApi = (issuer: string) => (issuer === 'https://github.com' ? 'https://api.github.com' : `${issuer}/api/v3`)

const github = ({ issuer, clientId, clientSecret }: OAuthProvider): GenericOAuthConfig => ({
  providerId: 'github',
  clientId,
  clientSecret,
  authorizationUrl: `${issuer}/login/oauth/authorize`,
  tokenUrl: `${issuer}/login/oauth/access_token`,
  scopes: ['read:user', 'user:email'],
  getUserInfo: async ({ accessToken }) => githubProfile(githubApi(issuer), accessToken ?? ''),
})

type GithubUser = { id: number; login: string; name: string | null }
type GithubEmail = { email: string; primary: boolean; verified: boolean }

const ask = async <Reply>(address: string, token: string): Promise<Reply | null> => {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'user-agent': 'sentry-academy' }
  const reply = await fetch(address, { headers, signal: AbortSignal.timeout(10_000) })
  return reply.ok ? ((await reply.json()) as Reply) : null
}

/** GitHub says which addresses it has verified in a second answer; only such a one may link an account. */
const githubProfile = async (api: string, token: string) => {
  const [user, emails] = await Promise.all([
    ask<GithubUser>(`${api}/user`, token),
    ask<GithubEmail[]>(`${api}/user/emails`, token),
  ])
  const email = emails?.find(({ primary }) => primary) ?? emails?.[0]
  if (!user || !email) return null
  return { id: String(user.id), name: user.name || user.login, email: email.email, emailVerified: email.verified }
}

const openId = ({ id, issuer, clientId, clientSecret }: OAuthProvider): GenericOAuthConfig => ({
  providerId: id,
  clientId,
  clientSecret,
  discoveryUrl: `${issuer}/.well-known/openid-configuration`,
  scopes: ['openid', 'profile', 'email'],
  requireIdTokenVerification: true,
  disableProviderLogout: true,
})

/** The outside accounts that are configured, for better-auth; their redirect is `/api/auth/oauth2/callback/<id>`. */
export const oauthConfigs = ({ providers }: AuthSettings): GenericOAuthConfig[] =>
  providers.map((provider) => (provider.id === 'github' ? github(provider) : openId(provider)))
