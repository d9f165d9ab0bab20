import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Front = {
  url: string
  /** Addresses that GitHub has not verified. */
  unverified: Set<string>
  stop: () => Promise<void>
}

const bodyOf = async (request: IncomingMessage): Promise<string> =>
  Buffer.concat(await Array.fromAsync(request)).toString()
const challengeOf = (verifier: string | null) => createHash('sha256').update(String(verifier)).digest('base64url')
const dropped = ['host', 'connection', 'content-length', 'transfer-encoding']

/**
 * GitHub Enterprise in front of the emulator, which has the API of github.com at its root, takes every address for
 * verified and forgets about PKCE: here a code is worth nothing without the verifier of a challenge that was sent.
 */
export const frontOf = async (target: string): Promise<Front> => {
  const unverified = new Set<string>()
  const challenges = new Set<string | null>()

  const answerOf = async (request: IncomingMessage, url: URL): Promise<Response> => {
    challenges.add(url.searchParams.get('code_challenge'))
    const entries = Object.entries(request.headers).filter(([name]) => !dropped.includes(name))
    const headers = new Headers(entries.map(([name, value]): [string, string] => [name, String(value)]))
    const method = request.method ?? 'GET'
    const body = method === 'GET' ? undefined : await bodyOf(request)
    if (url.pathname === '/login/oauth/access_token') {
      const verifier = new URLSearchParams(body).get('code_verifier')
      if (!challenges.has(challengeOf(verifier))) return Response.json({ error: 'bad_verification_code' })
    }
    const reply = await fetch(url, { method, headers, body, redirect: 'manual' })
    if (url.pathname !== '/user/emails') return reply
    const emails = (await reply.json()) as { email: string }[]
    return Response.json(emails.map((each) => ({ ...each, verified: !unverified.has(each.email) })))
  }

  const pass = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL((request.url ?? '/').replace(/^\/api\/v3\//, '/'), target)
    const answer = await answerOf(request, url)
    const kept = [...answer.headers].filter(([name]) => /^(content-type|location|set-cookie)$/.test(name))
    response.writeHead(answer.status, Object.fromEntries(kept)).end(await answer.text())
  }

  const server = createServer((request, response) => void pass(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    unverified,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
