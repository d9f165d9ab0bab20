import { addAccount } from '@academy/auth'
import type { Role } from '@academy/kernel'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { baseUrl, type Fetch, json, visit } from '../../../../tests/support/academy.ts'

export const password = 'correct-horse-battery'

export type Account = { id: string; email: string; as: Fetch }

/** A browser: it keeps the cookies that it is given, and sends them. */
export const newBrowser = (): Fetch & { cookies: Map<string, string> } => {
  const cookies = new Map<string, string>()
  const browse: Fetch = async (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    if (!headers.has('origin')) headers.set('origin', baseUrl())
    const reply = await visit(path, { ...init, headers })
    for (const line of reply.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';')
      const name = pair.slice(0, pair.indexOf('='))
      if (attributes.some((each) => /^\s*max-age=0$/i.test(each))) cookies.delete(name)
      else cookies.set(name, pair.slice(name.length + 1))
    }
    return reply
  }
  return Object.assign(browse, { cookies })
}

export const signInAs = (as: Fetch, email: string): Promise<Response> =>
  as('/api/auth/sign-in/email', json('POST', { email, password }))

let count = 0

/** People of a test, made past the sign-up; `remove` takes them away again. */
export const testPeople = async () => {
  const payload: Payload = await getPayload({ config, disableOnInit: true })
  const made: string[] = []
  return {
    payload,
    /** Somebody new with this role, in a browser of their own; signed in. */
    add: async (role: Role, name = 'Robin Test'): Promise<Account> => {
      const email = `test-${process.pid}-${Date.now().toString(36)}-${count++}@academy.test`
      const id = await addAccount(payload, { name, email, password, role })
      made.push(id)
      const as = newBrowser()
      const reply = await signInAs(as, email)
      if (!reply.ok) throw new Error(`${role} could not sign in: ${reply.status} ${await reply.text()}`)
      return { id, email, as }
    },
    /** Whatever the log says was done to this person or thing, oldest first. */
    log: async (targetId: string) => {
      const where = { targetId: { equals: targetId } }
      const { docs } = await payload.find({ collection: 'audit-events', where, sort: 'createdAt', limit: 50, depth: 0 })
      return docs.map(({ action, actor, details }) => ({ action, actor, details }))
    },
    mailsTo: async (to: string): Promise<string[]> => {
      const { docs } = await payload.find({ collection: 'mails', where: { to: { equals: to } }, depth: 0 })
      return docs.map(({ kind }) => kind)
    },
    remove: async () => {
      for (const id of made) await payload.delete({ collection: 'users', id })
      await payload.destroy()
    },
  }
}
export type TestPeople = Awaited<ReturnType<typeof testPeople>>

export const me = async (as: Fetch): Promise<{ id: string; name: string; role: string } | null> =>
  ((await (await as('/api/users/me')).json()) as { user: { id: string; name: string; role: string } | null }).user
