import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoPassword, emailOf, json } from '../support/academy.ts'
import { type StartedOrigin, startOrigin } from '../support/origin.ts'

// A provider that answers nothing at all: it accepts a connection and is silent until it is told what to say.

let origin: StartedOrigin
let server: Server
let says: object | null = null
/** Hears of every question that is left unanswered. */
let leftWaiting = () => {}

beforeAll(async () => {
  server = createServer((_request, reply) => {
    if (!says) return leftWaiting()
    reply.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(says))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = await startOrigin({
    OIDC_ISSUER: issuer(),
    OIDC_CLIENT_ID: 'academy',
    OIDC_CLIENT_SECRET: 'a-secret-of-the-tests',
  })
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await origin.stop()
})

const issuer = () => `http://localhost:${(server.address() as AddressInfo).port}`
const post = (path: string, body: object) =>
  fetch(origin.baseUrl + path, {
    ...json('POST', body),
    headers: { 'content-type': 'application/json', origin: origin.baseUrl },
  })
const wantsToLeave = () => post('/api/auth/sign-in/social', { provider: 'oidc', callbackURL: '/' })

test('a provider that hangs keeps nobody else from signing in', async () => {
  const response = await post('/api/auth/sign-in/email', { email: emailOf('student'), password: demoPassword })
  expect(response.status).toBe(200)
})

test('whoever chooses it is told so, and finds it there once it answers', async () => {
  const asked = new Promise<void>((resolve) => {
    leftWaiting = resolve
  })
  const waiting = wantsToLeave()
  await asked
  server.closeAllConnections()
  expect((await waiting).status).toBe(404)
  says = {
    issuer: issuer(),
    authorization_endpoint: `${issuer()}/auth`,
    token_endpoint: `${issuer()}/token`,
    jwks_uri: `${issuer()}/jwks`,
    id_token_signing_alg_values_supported: ['RS256'],
  }
  const { url } = (await (await wantsToLeave()).json()) as { url: string }
  expect(new URL(url).origin).toBe(issuer())
})
