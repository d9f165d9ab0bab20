import { addAccount } from '@academy/auth'
import type { Role } from '@academy/kernel'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { unique } from '../access/support/documents.ts'
import { baseUrl, type Fetch, json, visit } from '../support/academy.ts'
import { cookieOf, signInWith } from './people.ts'

// People of known roles, and programs that act for them.

export const memberPassword = 'correct-horse-battery'

export type Member = { id: string; email: string; as: Fetch }

let starting: Promise<Payload> | undefined
/** The academy's database, for what no client can see or bring about. */
export const database = (): Promise<Payload> => {
  starting ??= getPayload({ config, disableOnInit: true })
  return starting
}

export const query = async <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  (await (await database()).db.pool.query<Row>(text, values)).rows

/** Signs in anew; the cookie is this session's. */
export const sessionOf = async (email: string, password = memberPassword): Promise<Fetch> => {
  const response = await signInWith(email, password)
  if (!response.ok) throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`)
  const cookie = cookieOf(response)
  return (path, init = {}) => visit(path, withHeaders(init, { cookie, origin: baseUrl() }))
}

const withHeaders = (init: RequestInit, given: Record<string, string>): RequestInit => {
  const headers = new Headers(init.headers)
  for (const [name, value] of Object.entries(given)) if (!headers.has(name)) headers.set(name, value)
  return { ...init, headers }
}

/** Somebody new with a verified address, signed in. */
export const newMember = async (role: Role): Promise<Member> => {
  const email = `${unique('m').replace(/\W/g, '')}@academy.test`.toLowerCase()
  const id = await addAccount(await database(), { name: 'Somebody', email, password: memberPassword, role })
  return { id, email, as: await sessionOf(email) }
}

/** As a program with an access token. */
export const withToken =
  (token: string): Fetch =>
  (path, init = {}) =>
    visit(path, withHeaders(init, { authorization: `Bearer ${token}` }))

/** As a program with an API key. */
export const withKey =
  (key: string): Fetch =>
  (path, init = {}) =>
    visit(path, withHeaders(init, { 'x-api-key': key }))

export type Pair = { accessToken: string; refreshToken: string; expiresIn: number; tokenType: string }

export const newTokens = async (as: Fetch, scopes?: string[]): Promise<Pair> => {
  const response = await as('/api/auth/tokens', json('POST', scopes ? { scopes } : {}))
  if (!response.ok) throw new Error(`No tokens: ${response.status} ${await response.text()}`)
  return (await response.json()) as Pair
}

export const renew = (refreshToken: string): Promise<Response> =>
  visit('/api/auth/tokens/renew', json('POST', { refreshToken }))

export type Key = { id: string; key: string; start: string; scopes: string[]; expiresAt: string | null }

export const askForKey = (as: Fetch, scopes: string[], fields: object = {}): Promise<Response> =>
  as('/api/users/me/api-keys', json('POST', { name: 'A program', scopes, expiresInDays: null, ...fields }))

export const newKey = async (as: Fetch, scopes: string[], fields: object = {}): Promise<Key> => {
  const response = await askForKey(as, scopes, fields)
  if (!response.ok) throw new Error(`No key: ${response.status} ${await response.text()}`)
  return (await response.json()) as Key
}

/** The header (0) or the claims (1) of a JWT, as anybody can read them. */
export const partOf = (token: string, at: 0 | 1): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[at] ?? '', 'base64url').toString()) as Record<string, unknown>
