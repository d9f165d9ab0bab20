import { baseUrl, type Fetch, json, visit } from '../support/academy.ts'

const password = 'correct-horse-battery'

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

/** Somebody new who signed up, with whatever else they claim of themselves. */
export const newPerson = async (claims: Record<string, unknown> = {}): Promise<Person> => {
  const email = `person-${process.pid}-${Date.now()}-${count++}@academy.test`
  const response = await visit(
    '/api/auth/sign-up/email',
    json('POST', { name: 'Somebody', email, password, ...claims }),
  )
  const { user } = (await response.json()) as { user: { id: string } }
  const cookie = cookieOf(response)
  const as: Fetch = (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', cookie)
    if (!headers.has('origin')) headers.set('origin', baseUrl())
    return visit(path, { ...init, headers })
  }
  return { id: user.id, email, cookie, as }
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
