import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import type { Page, Visitor } from './visitor.ts'

export type OidcPerson = { name?: string; email: string; email_verified: boolean; [claim: string]: unknown }
export type OidcProvider = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Everybody whom it knows, by subject; its sign-in page takes a subject and any password. */
  people: Record<string, OidcPerson>
  stop: () => Promise<void>
}

/** A certified OpenID provider in this process, with pages to sign in and to consent; it insists on PKCE. */
export const startOidc = async (callback: string): Promise<OidcProvider> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const people: Record<string, OidcPerson> = {}
  const [clientId, clientSecret] = ['academy', 'a-secret-of-the-tests']
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback] }],
    claims: { openid: ['sub'], profile: ['name', 'role', 'picture'], email: ['email', 'email_verified'] },
    cookies: { keys: ['a-key-of-the-tests'] },
    pkce: { required: () => true },
    findAccount: async (_context, sub) =>
      people[sub] ? { accountId: sub, claims: async () => ({ sub, ...people[sub] }) } : undefined,
  })
  server.on('request', provider.callback())
  return {
    issuer,
    clientId,
    clientSecret,
    people,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Signs in at the provider's page and consents; answers the page of the academy that this ends on. */
export const passOidc = async (visitor: Visitor, login: Page, subject: string): Promise<Page> => {
  const consent = await visitor.submit(login, { login: subject, password: 'x' }, { prompt: 'login' })
  return visitor.submit(consent, {}, { prompt: 'consent' })
}
