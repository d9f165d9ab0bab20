import { freePort } from '../../../scripts/supervisor/ports.ts'
import { addPerson } from '../../auth/people.ts'
import { demoPassword, json, signIn } from '../academy.ts'
import { rows } from '../database.ts'
import { startOrigin } from '../origin.ts'
import { choose, startGithub, startGoogle } from './emulated.ts'
import { passOidc, startOidc } from './oidc.ts'
import { newVisitor, type Page, type Visitor } from './visitor.ts'

const mark = `${process.pid}-${Date.now()}`
/** An address that is this run's own. */
export const at = (name: string) => `${name}-${mark}@outside.test`
export type ProviderId = 'github' | 'google' | 'oidc'

/** How somebody is chosen at each provider: by login, address or subject. */
const pass: Record<ProviderId, (visitor: Visitor, page: Page, who: string) => Promise<Page>> = {
  github: (visitor, page, login) => choose(visitor, page, { login }),
  google: (visitor, page, who) => choose(visitor, page, { email: at(who) }),
  oidc: passOidc,
}

const startProviders = async (baseUrl: string) => {
  const callback = (id: ProviderId) => `${baseUrl}/api/auth/callback/${id}`
  const github = await startGithub(callback('github'), [
    { login: 'ada', name: 'Ada Github', email: at('ada.github') },
    { login: 'nameless', email: at('nameless') },
    { login: 'unproven', email: at('unproven.github') },
    { login: 'both', email: at('both') },
  ])
  github.unverified.add(at('unproven.github'))
  const google = await startGoogle(callback('google'), [
    { email: at('ada.google'), name: 'Ada Google' },
    { email: at('unproven.google'), email_verified: false },
    { email: at('both') },
  ])
  const oidc = await startOidc(callback('oidc'))
  oidc.people.ada = { name: 'Ada Oidc', email: at('ada.oidc'), email_verified: true, role: 'admin' }
  oidc.people.unproven = { name: 'Unproven', email: at('unproven.oidc'), email_verified: false }
  return { github, google, oidc }
}

/** Real providers in this process, a real origin with their keys, and visitors who follow every redirect. */
export const startOutside = async () => {
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const { github, google, oidc } = await startProviders(baseUrl)
  const origin = await startOrigin({
    PORT: String(port),
    PUBLIC_URL: baseUrl,
    GITHUB_URL: github.issuer,
    GITHUB_CLIENT_ID: github.clientId,
    GITHUB_CLIENT_SECRET: github.clientSecret,
    GOOGLE_ISSUER: google.issuer,
    GOOGLE_CLIENT_ID: google.clientId,
    GOOGLE_CLIENT_SECRET: google.clientSecret,
    OIDC_ISSUER: oidc.issuer,
    OIDC_CLIENT_ID: oidc.clientId,
    OIDC_CLIENT_SECRET: oidc.clientSecret,
  })

  const post = (visitor: Visitor, path: string, body: object) =>
    visitor.ask(baseUrl + path, {
      ...json('POST', body),
      headers: { 'content-type': 'application/json', origin: baseUrl },
    })

  /** Where the academy sends somebody who wants to sign in with, or link, an outside account. */
  const leave = async (
    visitor: Visitor,
    provider: ProviderId,
    { path = '/api/auth/sign-in/social', callbackURL = '/courses?from=outside' } = {},
  ) => {
    const response = await post(visitor, path, { provider, callbackURL, errorCallbackURL: '/sign-in' })
    const { url } = (await response.json()) as { url?: string }
    if (!url) throw new Error(`${provider} has no page to go to: ${response.status}`)
    return new URL(url)
  }

  const go = async (visitor: Visitor, provider: ProviderId, who: string, way?: Parameters<typeof leave>[2]) =>
    pass[provider](visitor, await visitor.open(await leave(visitor, provider, way)), who)

  return {
    baseUrl,
    people: oidc.people,
    post,
    leave,
    /** Signs in there, and answers the page that this ends on. */
    signInWith: (visitor: Visitor, provider: ProviderId, who: string, callbackURL?: string) =>
      go(visitor, provider, who, { callbackURL }),
    link: (visitor: Visitor, provider: ProviderId, who: string) =>
      go(visitor, provider, who, { path: '/api/auth/link-social' }),
    me: async (visitor: Visitor) =>
      (
        (await (await visitor.ask(`${baseUrl}/api/users/me`)).json()) as {
          user: { id: string; name: string; email: string; role: string; emailVerified: boolean } | null
        }
      ).user,
    /** Somebody of this academy who has the demo accounts' password, signed in. */
    withPassword: async (email: string, verified = true): Promise<Visitor> => {
      await addPerson(email, { verified })
      const visitor = newVisitor()
      await post(visitor, '/api/auth/sign-in/email', { email, password: demoPassword })
      return visitor
    },
    stop: async () => {
      await origin.stop()
      await Promise.all([github.stop(), google.stop(), oidc.stop()])
      const admin = await signIn('admin')
      const people = await rows<{ id: string }>('select id from users where email like $1', [`%-${mark}@outside.test`])
      for (const { id } of people) await admin(`/api/users/${id}`, { method: 'DELETE' })
    },
  }
}
export type Outside = Awaited<ReturnType<typeof startOutside>>

/** The ways in that somebody has, as they are stored. */
export const accountsOf = (email: string) =>
  rows<{ id: string; provider_id: string; access_token: string | null; id_token: string | null }>(
    `select accounts.* from accounts join users on users.id = accounts.user_id where email = $1 order by provider_id`,
    [email],
  )
