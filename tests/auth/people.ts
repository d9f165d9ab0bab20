import { baseUrl, emailOf, type Fetch, json, visit } from '../support/academy.ts'
import { rows } from '../support/database.ts'

export const password = 'correct-horse-battery'

/** What a reply sets, as the browser would send it back. */
export const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')

export const signInWith = (email: string, secret: string, headers: Record<string, string> = {}): Promise<Response> =>
  visit('/api/auth/sign-in/email', {
    ...json('POST', { email, password: secret }),
    headers: { 'content-type': 'application/json', ...headers },
  })

export type Person = { id: string; email: string; cookie: string; as: Fetch }

let count = 0

/** An address that nobody has. */
export const newEmail = (): string => `person-${process.pid}-${Date.now()}-${count++}@academy.test`

/** Fetches with a session's cookie, as our own pages do. */
export const withCookie =
  (cookie: string): Fetch =>
  (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', cookie)
    if (!headers.has('origin')) headers.set('origin', baseUrl())
    return visit(path, { ...init, headers })
  }

/** Signs up, with whatever else somebody claims of themselves; the address is not verified. Answers the id. */
export const signUp = async (email: string, claims: Record<string, unknown> = {}): Promise<string> => {
  const body = { name: 'Somebody', email, password, ...claims }
  const response = await visit('/api/auth/sign-up/email', json('POST', body))
  const [user] = await rows<{ id: string }>('select id from users where email = $1', [email])
  if (!user) throw new Error(`Nobody was signed up: ${response.status} ${await response.text()}`)
  return user.id
}

/** Puts somebody into the database who has the demo accounts' password: no hash is made. Answers the id. */
export const addPerson = async (email: string, { verified = true }: { verified?: boolean } = {}): Promise<string> => {
  const [user] = await rows<{ id: string }>(
    `insert into users (name, email, role, email_verified) values ('Somebody', $1, 'student', $2) returning id`,
    [email, verified],
  )
  if (!user) throw new Error('Nobody was added.')
  await rows(
    `insert into accounts (user_id, account_id, provider_id, password)
     select $1::uuid, $1::text, provider_id, password from accounts join users on users.id = accounts.user_id
     where users.email = $2 and provider_id = 'credential'`,
    [user.id, emailOf('student')],
  )
  return user.id
}

/** Somebody new who signed up and in, with an address that is verified without a mail. */
export const newPerson = async (claims: Record<string, unknown> = {}): Promise<Person> => {
  const email = newEmail()
  const id = await signUp(email, claims)
  await rows('update users set email_verified = true where id = $1', [id])
  const cookie = cookieOf(await signInWith(email, password))
  return { id, email, cookie, as: withCookie(cookie) }
}

/** The person a session belongs to, null for a guest. */
export const whoIs = async (
  as: Fetch,
): Promise<{ id: string; role: string; email: string; name: string; emailVerified: boolean } | null> =>
  (
    (await (await as('/api/users/me')).json()) as {
      user: { id: string; role: string; email: string; name: string; emailVerified: boolean } | null
    }
  ).user
