import type { GenericOAuthConfig } from 'better-auth/plugins'
import { outsideName } from '../domain/outsideName.ts'
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
  // GitHub answers 200 to a code that it does not know, without a token.
  getUserInfo: async ({ accessToken }) => (accessToken ? githubProfile(githubApi(issuer), accessToken) : null),
})

type GithubUser = { id: number; login: string; name: string | null }
type GithubEmail = { email: string; primary: boolean; verified: boolean }

/** Milliseconds that an answer may take: somebody waits for it. */
const patience = 10_000

const ask = async <Reply>(address: string, token: string): Promise<Reply | null> => {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json', 'user-agent': 'sentry-academy' }
  const reply = await fetch(address, { headers, signal: AbortSignal.timeout(patience) })
  return reply.ok ? ((await reply.json()) as Reply) : null
}

/** GitHub says which addresses it has verified in a second answer; only such a one may make or link an account. */
const githubProfile = async (api: string, token: string) => {
  const [user, emails] = await Promise.all([
    ask<GithubUser>(`${api}/user`, token),
    ask<GithubEmail[]>(`${api}/user/emails`, token),
  ])
  const address = emails?.find(({ primary }) => primary) ?? emails?.[0]
  if (!user || !address) return null
  const { email, verified } = address
  return { id: String(user.id), name: outsideName([user.name, user.login], email), email, emailVerified: verified }
}

const openId = ({ id, issuer, clientId, clientSecret }: OAuthProvider): GenericOAuthConfig => ({
  providerId: id,
  clientId,
  clientSecret,
  discoveryUrl: `${issuer}/.well-known/openid-configuration`,
  scopes: ['openid', 'profile', 'email'],
  requireIdTokenVerification: true,
  disableProviderLogout: true,
  // A picture would be fetched from its own host by whoever sees it; people upload one here.
  mapProfileToUser: ({ name, preferred_username, email }) => ({
    name: outsideName([name, preferred_username], String(email)),
    image: undefined,
  }),
})

/** The outside accounts that are configured, for better-auth; they return to `/api/auth/callback/<id>`. */
export const oauthConfigs = ({ providers }: Pick<AuthSettings, 'providers'>): GenericOAuthConfig[] =>
  providers.map((provider) => (provider.id === 'github' ? github(provider) : openId(provider)))
