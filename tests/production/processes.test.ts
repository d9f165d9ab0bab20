import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { freePort } from '../../scripts/supervisor/ports.ts'
import { answers, until } from '../../scripts/supervisor/until.ts'
import { removeDir, temporaryDir } from '../support/startAcademy.ts'
import { type Container, runContainer } from './containers.ts'

// What the images run, beside each other as docker-compose.yml runs them, on a database and a data folder of their own.

const publicUrl = 'https://academy.example.test'
const secret = () => randomBytes(32).toString('hex')
const databaseUrl = new URL(inject('academy').databaseUrl)
const database = `production_${process.pid}`
databaseUrl.pathname = `/${database}`
const dataDir = temporaryDir('production')
const running: Record<string, Container> = {}
const ports = { one: 0, two: 0, admin: 0, worker: 0 }

const onServer = async (statement: string) => {
  const client = new pg.Client({ connectionString: inject('academy').databaseUrl })
  await client.connect()
  await client.query(statement).finally(() => client.end())
}

const environment = (port: number): Record<string, string> => ({
  PUBLIC_URL: publicUrl,
  DATABASE_URL: databaseUrl.href,
  DATA_DIR: dataDir,
  ...secrets,
  PORT: String(port),
  ADMIN_PORT: String(ports.admin),
  ADMIN_URL: `http://127.0.0.1:${ports.admin}`,
  WORKER_PORT: String(ports.worker),
  TRUST_PROXY: 'true',
})
const secrets = { PAYLOAD_SECRET: secret(), AUTH_SECRET: secret() }

const ended = async (container: Container) => ({ code: await container.ended, output: container.output() })
const once = async (command?: string[]) => {
  const result = await ended(runContainer('migrate', environment(ports.one), command))
  expect(result).toMatchObject({ code: 0 })
  return result.output
}

/** Asks an origin as the gateway does. */
const ask = (port: number, path: string, init: RequestInit = {}) =>
  fetch(`http://127.0.0.1:${port}${path}`, {
    redirect: 'manual',
    ...init,
    headers: { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'academy.example.test', ...init.headers },
  })
const text = async (port: number, path: string) => (await ask(port, path)).text()
const json = (body: object, cookie = '') => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', origin: publicUrl, cookie },
  body: JSON.stringify(body),
})

beforeAll(async () => {
  for (const name of ['one', 'two', 'admin', 'worker'] as const) ports[name] = await freePort()
  await onServer(`create database ${database}`)
  await once()
  Object.assign(running, {
    worker: runContainer('worker', environment(ports.one)),
    one: runContainer('origin', environment(ports.one)),
    two: runContainer('origin', environment(ports.two)),
    admin: runContainer('admin', environment(ports.one)),
  })
  const ready = [ports.one, ports.two].map((port) => `http://127.0.0.1:${port}/api/health/ready`)
  for (const url of [...ready, `http://127.0.0.1:${ports.worker}/`, `http://127.0.0.1:${ports.admin}/admin/login`])
    await until(`${url} answers`, 150_000, () => answers(url))
}, 240_000)

afterAll(async () => {
  await Promise.all(Object.values(running).map((container) => container.stop()))
  await onServer(`drop database if exists ${database} with (force)`)
  removeDir(dataDir)
})

test.each(['origin', 'admin', 'worker', 'migrate'])(
  '%s refuses to start without secrets, naming each',
  async (target) => {
    const { code, output } = await ended(
      runContainer(target, { DATA_DIR: dataDir, ADMIN_PORT: String(await freePort()) }),
    )
    expect(code).not.toBe(0)
    for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'AUTH_SECRET', 'PUBLIC_URL']) expect(output).toContain(name)
  },
)

test('a secret that can be guessed is refused too', async () => {
  const { code, output } = await ended(runContainer('origin', { ...environment(ports.one), AUTH_SECRET: 'short' }))
  expect(code).not.toBe(0)
  expect(output).toContain('at least 32 characters')
})

test('a second migration changes nothing', async () => {
  expect(await once()).not.toContain('Migrating:')
})

test('seeding brings courses and no demo accounts', async () => {
  expect(await once(['node', 'seed/run.ts'])).toContain('No demo accounts')
  const reply = await ask(
    ports.one,
    '/api/auth/sign-in/email',
    json({ email: 'admin@academy.test', password: 'observe-everything-1' }),
  )
  expect(reply.status).toBe(401)
})

test('an operator makes the first administrator, who publishes once for both origins', async () => {
  const command = ['node', 'cms/addAccount.ts', 'admin', 'Ada@example.org', 'Ada Moreau']
  const [, password] = /password (\S+)/.exec(await once(command)) ?? []
  const signedIn = await ask(ports.one, '/api/auth/sign-in/email', json({ email: 'ada@example.org', password }))
  const cookies = signedIn.headers.getSetCookie()
  expect(cookies).toEqual([
    expect.stringMatching(/^__Host-academy\.session_token=(?=.*; HttpOnly)(?=.*; Secure)(?=.*; SameSite=Lax)/),
  ])
  const cookie = cookies[0]?.split(';')[0] ?? ''

  const titles = [...(await text(ports.one, '/courses')).matchAll(/href="\/courses\/([^"/?#]+)"/g)]
  expect(titles).not.toEqual([])
  const [course] = (await (await ask(ports.two, '/api/courses?limit=1')).json()).docs
  const changed = await ask(ports.two, `/api/courses/${course.id}`, {
    ...json({ title: 'Changed in production', _status: 'published' }, cookie),
    method: 'PATCH',
  })
  expect(changed.status).toBe(200)
  for (const port of [ports.one, ports.two])
    await until('the change is live', 30_000, async () =>
      (await text(port, '/courses')).includes('Changed in production'),
    )
  const etags = await Promise.all(
    [ports.one, ports.two].map(async (port) => (await ask(port, '/courses')).headers.get('etag')),
  )
  expect(etags[0]).toBe(etags[1])
})

test('the admin panel is reached through either origin, by the public name', async () => {
  for (const port of [ports.one, ports.two]) {
    const page = await ask(port, '/admin/login')
    expect(page.status).toBe(200)
    expect(page.headers.get('strict-transport-security')).toContain('max-age=')
  }
})

test.each(['two', 'admin', 'worker', 'one'])('%s stops in good order when it is asked to', async (name) => {
  // Next ends with the signal's own number.
  expect(await running[name]?.stop()).toBe(name === 'admin' ? 143 : 0)
})
