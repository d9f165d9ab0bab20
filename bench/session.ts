import { type DemoRole, demoPassword, emailOf } from '../tests/support/academy.ts'

export type Session = {
  /** For requests that something else sends. */
  cookie: string
  /** Sends and answers JSON. Throws on a refusal. */
  send: (path: string, init?: { method?: string; body?: unknown }) => Promise<unknown>
}

/** Signs in with a demo account. Throws on a refusal. */
export const signIn = (baseUrl: string, role: DemoRole): Promise<Session> => signInAs(baseUrl, emailOf(role))

/** The same for anybody who has the demo accounts' password. */
export const signInAs = async (baseUrl: string, email: string): Promise<Session> => {
  const headers = { 'content-type': 'application/json', origin: baseUrl }
  const response = await fetch(`${baseUrl}/api/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password: demoPassword }),
  })
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';', 1)[0])
    .join('; ')
  const send: Session['send'] = async (path, { method = 'GET', body } = {}) => {
    const answer = await fetch(`${baseUrl}${path}`, {
      method,
      headers: { ...headers, cookie },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  return { cookie, send }
}
