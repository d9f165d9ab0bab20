import { createEmulator } from 'emulate'
import { freePort } from '../../../scripts/supervisor/ports.ts'
import { type Front, frontOf } from './front.ts'
import type { Page, Visitor } from './visitor.ts'

export type Emulated = { issuer: string; clientId: string; clientSecret: string; stop: () => Promise<void> }

const [clientId, clientSecret] = ['academy', 'a-secret-of-the-tests']
const client = (callback: string) => ({
  client_id: clientId,
  client_secret: clientSecret,
  name: 'Academy',
  redirect_uris: [callback],
})

export type GooglePerson = { email: string; name?: string; email_verified?: boolean }

/** Google's pages and endpoints in this process. */
export const startGoogle = async (callback: string, users: GooglePerson[]): Promise<Emulated> => {
  const google = await createEmulator({
    service: 'google',
    port: await freePort(),
    seed: { google: { users, oauth_clients: [client(callback)] } },
  })
  return { issuer: google.url, clientId, clientSecret, stop: () => google.close() }
}

export type GithubPerson = { login: string; name?: string; email: string }

/** GitHub's, as GitHub Enterprise has them. */
export const startGithub = async (
  callback: string,
  users: GithubPerson[],
): Promise<Emulated & Pick<Front, 'unverified'>> => {
  const github = await createEmulator({
    service: 'github',
    port: await freePort(),
    seed: { github: { users, oauth_apps: [client(callback)] } },
  })
  const front = await frontOf(github.url)
  const stop = async () => {
    await front.stop()
    await github.close()
  }
  return { issuer: front.url, clientId, clientSecret, unverified: front.unverified, stop }
}

/** Chooses somebody on the page that the emulator shows instead of a sign-in. */
export const choose = (visitor: Visitor, page: Page, who: { email: string } | { login: string }): Promise<Page> =>
  visitor.submit(page, {}, who)
