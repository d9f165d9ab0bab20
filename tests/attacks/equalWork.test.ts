import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { settingsOf } from '../../plugins/auth/src/runtime.ts'
import { authOf } from '../../plugins/auth/src/server/betterAuth.ts'
import { addPerson, newEmail } from '../auth/people.ts'
import { json, signIn } from '../support/academy.ts'

// What is asked of the database for an address with an account and for one without: a difference could be timed.

let payload: Payload
let id: string
const known = newEmail()
beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  id = await addPerson(known)
})
afterAll(async () => {
  await payload.destroy()
  await (await signIn('admin'))(`/api/users/${id}`, { method: 'DELETE' })
})

const statementsFor = async (path: string, email: string): Promise<number> => {
  const settings = settingsOf(payload)
  const sent = json('POST', { email })
  const headers = { ...sent.headers, origin: settings.publicUrl }
  const query = vi.spyOn(Client.prototype, 'query')
  const reply = await authOf(payload, settings).handler(
    new Request(`${settings.publicUrl}/api/auth/${path}`, { ...sent, headers }),
  )
  const count = query.mock.calls.length
  query.mockRestore()
  expect(reply.status).toBe(200)
  return count
}

test.each(['request-password-reset', 'sign-in/magic-link'])(
  '%s asks as much for one as for the other',
  async (path) => {
    // What is prepared once is not counted for either.
    await statementsFor(path, newEmail())
    const count = await statementsFor(path, known)
    expect(count).toBeGreaterThan(5)
    expect(await statementsFor(path, newEmail())).toBe(count)
  },
)
