import { access, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { HttpError } from '@academy/kernel'
import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { refusal } from '../../../../tests/access/support/documents.ts'
import { demoPassword, emailOf, type Fetch, json, signIn, visit } from '../../../../tests/support/academy.ts'
import { forgetReaders } from '../../../mail/src/tasks/forgetReaders.ts'
import { LAST_MAIL } from '../../src/contract.ts'
import { eraseDue } from '../../src/privacy/erasure/due.ts'
import { removeFilesTask } from '../../src/privacy/tasks/removeFiles.ts'
import { settingsOf } from '../../src/runtime.ts'
import { newBrowser, password } from '../support/accounts.ts'
import { fillIn, type Made, newSomebody, type Somebody, tablesWith } from './somebody.ts'

let payload: Payload
let admin: Fetch
const people: Somebody[] = []
const made: Made[] = []
const dayMs = 86_400_000
const after = (days: number) => new Date(Date.now() + days * dayMs)
const erasure = '/api/users/me/erasure'
const lastMails = { forgetOnceSent: [LAST_MAIL], retryDays: 7 }
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() }

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true })
  admin = await signIn('admin')
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  spied()
  for (const { id } of people) if (await isThere(id)) await payload.delete({ collection: 'users', id })
  for (const collection of ['instructors', 'lessons', 'releases', 'invitations', 'instructor-applications'] as const) {
    const ids = made.filter((each) => each.collection === collection).map(({ id }) => id)
    await payload.db.deleteMany({ collection, where: { id: { in: ids } } })
  }
  await payload.destroy()
})

const somebody = async (): Promise<Somebody> => {
  const one = await newSomebody(payload)
  people.push(one)
  return one
}
const filled = async (): Promise<{ one: Somebody; rows: Made[] }> => {
  const one = await somebody()
  const rows = await fillIn(payload, one, await somebody())
  made.push(...rows)
  return { one, rows }
}
const isThere = async (id: string) =>
  (await payload.count({ collection: 'users', where: { id: { equals: id } } })).totalDocs > 0
const unlock = (id: string) =>
  payload.db.deleteMany({ collection: 'payload-locked-documents', where: { 'document.value': { equals: id } } })
const dueOf = async (as: Fetch) =>
  ((await (await as('/api/users/me')).json()) as { user: { erasureDueAt?: string | null } | null }).user?.erasureDueAt
const schedule = (id: string, at: Date) =>
  payload.update({ collection: 'users', id, data: { erasureDueAt: at.toISOString() }, depth: 0 })
const erase = (now: Date) => eraseDue({ payload, log: log as never }, now)
const spied = () => vi.spyOn(settingsOf(payload), 'sendMail').mockResolvedValue()
/** What the log says was done to somebody. */
const logged = async (id: string) => {
  const where = { targetId: { equals: id } }
  const { docs } = await payload.find({ collection: 'audit-events', where, sort: 'createdAt', depth: 0 })
  return docs.map(({ action, actor, details }) => ({ action, actor, details }))
}
/** Where any of what is known of somebody stands. */
const traces = ({ email, name, handle, secret }: Somebody) => tablesWith(payload, email, name, handle, secret)
const isFile = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
/** The picture and the export of somebody, both on disk. */
const filesOf = async (rows: Made[]): Promise<string[]> => {
  const { dataDir } = inject('academy')
  const idOf = (slug: string) => String(rows.find(({ collection }) => collection === slug)?.id)
  const { filename } = await payload.findByID({ collection: 'avatars', id: idOf('avatars'), depth: 0 })
  const zip = path.join(dataDir, 'exports', `${idOf('data-exports')}.zip`)
  await mkdir(path.dirname(zip), { recursive: true })
  await writeFile(zip, 'everything')
  return [path.join(dataDir, 'avatars', String(filename)), zip]
}
/** What the erasure asked the worker to remove, found by one of the files. */
const cleared = async (file: string): Promise<{ files: string[] }> => {
  const { rows } = await payload.db.pool.query<{ input: { files: string[] } }>(
    `select data->'input' as input from pgboss.job where name = 'auth/remove-files' and data->'input'->'files' ? $1`,
    [file],
  )
  return rows[0]?.input ?? { files: [] }
}

describe('asking for it', () => {
  test.each(['POST', 'DELETE'] as const)('%s: a guest is told to sign in', async (method) => {
    await refusal(await visit(erasure, json(method, {})), 401)
  })

  test('takes the password', async () => {
    const as = await (await somebody()).signedIn()
    expect((await refusal(await as(erasure, json('POST', {})), 403)).data.code).toBe('auth/password-needed')
    const wrong = json('POST', { password: 'not-the-password' })
    expect((await refusal(await as(erasure, wrong), 403)).data.code).toBe('auth/wrong-password')
    await refusal(await as(erasure, json('POST', { password: 'x'.repeat(257) })), 400)
    expect(await dueOf(as)).toBeNull()
  })

  test('takes no endless number of guesses, and asks those who guess to wait', async () => {
    const as = await (await somebody()).signedIn()
    const guess = (password: string) => as(erasure, json('POST', { password }))
    const replies = await Promise.all(Array.from({ length: 12 }, (_, at) => guess(`guess-number-${at}`)))
    expect(replies.map(({ status }) => status).toSorted()).toEqual([...Array(10).fill(403), 429, 429])
    const late = await guess(password)
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0)
    await refusal(late, 429)
  })

  test('is not for support that looks through somebody’s eyes, nor is anything else here', async () => {
    const one = await somebody()
    const support = newBrowser()
    await support('/api/auth/sign-in/email', json('POST', { email: emailOf('admin'), password: demoPassword }))
    await support(`/api/users/${one.id}/impersonate`, json('POST', { reason: 'Ticket 12' }))
    for (const [address, init] of [
      [erasure, json('POST', { password })],
      [erasure, { method: 'DELETE' }],
      ['/api/users/me/exports', json('POST', {})],
      ['/api/users/me/exports', {}],
      [`/api/users/me/exports/${one.id}/file`, {}],
      ['/api/users/me/personal-data', {}],
    ] as const)
      expect((await refusal(await support(address, init), 403)).data.code).toBe('auth/impersonating')
  })

  test('takes a session that has just begun of somebody who has no password', async () => {
    const one = await somebody()
    const as = await one.signedIn()
    await payload.db.deleteMany({ collection: 'accounts', where: { user: { equals: one.id } } })
    const began = (minutes: number) =>
      payload.db.pool.query(`update sessions set created_at = now() - make_interval(mins => $2) where user_id = $1`, [
        one.id,
        minutes,
      ])
    await began(11)
    expect((await refusal(await as(erasure, json('POST', { password })), 403)).data.code).toBe('auth/sign-in-again')
    await began(9)
    expect((await as(erasure, json('POST', {}))).status).toBe(200)
  })

  test('is not for the last administrator', async () => {
    const reply = await admin(erasure, json('POST', { password: 'observe-everything-1' }))
    expect((await refusal(reply, 409)).data.code).toBe('auth/last-admin')
  })

  test('leaves the account as it is for fourteen days, shows the day, and ends all other sessions', async () => {
    const one = await somebody()
    const [as, elsewhere] = [await one.signedIn(), await one.signedIn()]
    const asked = (await (await as(erasure, json('POST', { password }))).json()) as { erasureDueAt: string }
    expect(Date.parse(asked.erasureDueAt) - Date.now()).toBeGreaterThan(13.9 * dayMs)
    expect(Date.parse(asked.erasureDueAt) - Date.now()).toBeLessThanOrEqual(14 * dayMs)
    expect(await dueOf(as)).toBe(asked.erasureDueAt)
    expect(await dueOf(elsewhere)).toBeUndefined()
    expect(await (await as(erasure, json('POST', { password }))).json()).toEqual(asked)
    expect(await logged(one.id)).toContainEqual({ action: 'auth/erasure-scheduled', actor: one.id, details: null })
    await erase(after(13))
    expect((await as(`/api/users/${one.id}`, json('PATCH', { name: one.name }))).status).toBe(200)
  })

  test('can be undone to the last moment, and then nothing has changed', async () => {
    const { one } = await filled()
    const as = await one.signedIn()
    const rows = async () => {
      const { updatedAt: _, ...account } = await payload.findByID({ collection: 'users', id: one.id, depth: 0 })
      return { account, traces: await traces(one) }
    }
    const before = await rows()
    await as(erasure, json('POST', { password }))
    await erase(after(13))
    expect(await (await as(erasure, { method: 'DELETE' })).json()).toEqual({ erasureDueAt: null })
    expect(await (await as(erasure, { method: 'DELETE' })).json()).toEqual({ erasureDueAt: null })
    await erase(after(15))
    expect(await logged(one.id)).toContainEqual({ action: 'auth/erasure-undone', actor: one.id, details: null })
    await payload.db.deleteMany({ collection: 'mails', where: { user: { equals: one.id }, kind: { like: 'erasure' } } })
    expect(await rows()).toEqual(before)
  })
})

describe('when it is due', () => {
  test('nothing anywhere in the database says who it was, and their files and sessions are gone', async () => {
    const { one, rows } = await filled()
    const as = await one.signedIn()
    expect((await traces(one)).length).toBeGreaterThan(12)
    await schedule(one.id, after(-1))
    const mails = spied()
    const files = await filesOf(rows)
    expect(await Promise.all(files.map(isFile))).toEqual([true, true])
    await erase(new Date())
    expect(await traces(one)).toEqual([])
    expect(await isThere(one.id)).toBe(false)
    expect(await dueOf(as)).toBeUndefined()

    const [mail] = mails.mock.calls.map(([each]) => each)
    expect(mail).toEqual({ kind: LAST_MAIL, to: one.email, data: { name: one.name }, language: 'en' })
    expect((await logged(one.id)).at(-1)).toEqual({ action: 'auth/account-erased', actor: null, details: null })

    const asked = await cleared(files[0] ?? '')
    expect(asked.files.toSorted()).toEqual(files.toSorted())
    await removeFilesTask.run([asked], { payload, log: log as never })
    expect(await Promise.all(files.map(isFile))).toEqual([false, false])

    await erase(new Date())
    expect(mails).toHaveBeenCalledOnce()
  })

  test('what they made stays, without them', async () => {
    const { one, rows } = await filled()
    const idOf = (collection: string) => String(rows.find((each) => each.collection === collection)?.id)
    spied()
    await schedule(one.id, after(-1))
    await erase(new Date())
    const at = (collection: 'instructors' | 'lessons' | 'releases') =>
      payload.findByID({ collection, id: idOf(collection), depth: 0, draft: true })
    expect(await at('instructors')).toMatchObject({ name: 'A pen name', user: null })
    expect(await at('lessons')).toMatchObject({ title: 'Begun', author: null })
    expect(await at('releases')).toMatchObject({ trigger: 'A test', by: null })
  })

  test('of two workers at once one erases, and one mail is sent', async () => {
    const { one } = await filled()
    await schedule(one.id, after(-1))
    const mails = spied()
    await Promise.all([erase(new Date()), erase(new Date())])
    expect(await isThere(one.id)).toBe(false)
    expect(mails).toHaveBeenCalledOnce()
  })

  test('a crash in the middle leaves everything as it was, and the next run does it all', async () => {
    const { one } = await filled()
    await schedule(one.id, after(-1))
    const before = await traces(one)
    const mails = spied()
    mails.mockRejectedValueOnce(new Error('no mail today'))
    await expect(erase(new Date())).rejects.toThrow('1 accounts could not be erased')
    expect(await traces(one)).toEqual(before)
    await erase(new Date())
    expect(await traces(one)).toEqual([])
  })

  test('somebody who is the last administrator by then waits, and nobody else does', async () => {
    const [last, next] = [await somebody(), await somebody()]
    spied()
    await schedule(last.id, after(-2))
    await schedule(next.id, after(-1))
    const remove = payload.delete.bind(payload)
    vi.spyOn(payload, 'delete').mockImplementation(((given: { id: string }) =>
      given.id === last.id
        ? Promise.reject(new HttpError(409, 'auth/last-admin', 'Stay.'))
        : remove(given as never)) as never)
    await erase(new Date())
    expect([await isThere(last.id), await isThere(next.id)]).toEqual([true, false])
  })
})

test('whoever an administrator deletes goes the same way', async () => {
  const { one } = await filled()
  // Whom a colleague has open in the studio is not deleted under their hands.
  await refusal(await admin(`/api/users/${one.id}`, { method: 'DELETE' }), 423)
  await unlock(one.id)
  expect((await admin(`/api/users/${one.id}`, { method: 'DELETE' })).status).toBe(200)
  // The last mail is all that is left, until it is sent.
  expect(await traces(one)).toEqual(['public.mails'])
  await payload.update({ collection: 'mails', where: { to: { equals: one.email } }, data: { status: 'sent' } })
  await forgetReaders(payload, lastMails, new Date())
  expect(await traces(one)).toEqual([])
})

test('files outside the academy’s own folder are never removed', async () => {
  const outside = [path.resolve('package.json'), path.join(inject('academy').dataDir, '..', 'x')]
  await removeFilesTask.run([{ files: outside }], { payload, log: log as never })
  await access('package.json')
})

test('the last mail’s reader is forgotten once it is sent, or could not be for a week', async () => {
  const { email, name } = await somebody()
  const mail = (status: 'sent' | 'failed' | 'waiting', more: object = {}) =>
    payload.create({
      collection: 'mails',
      data: { to: email, kind: LAST_MAIL, language: 'en', status, attempts: 1, subject: name, data: { name }, ...more },
      depth: 0,
    })
  const rows = [
    await mail('sent', { messageId: name, text: name }),
    await mail('failed', { problem: email }),
    await mail('waiting'),
  ]
  const readers = async () => {
    const { docs } = await payload.find({
      collection: 'mails',
      where: { id: { in: rows.map(({ id }) => id) } },
      sort: 'createdAt',
    })
    return docs.map(({ to }) => to)
  }
  await forgetReaders(payload, lastMails, new Date())
  expect(await readers()).toEqual(['erased@academy.invalid', email, email])
  await forgetReaders(payload, lastMails, after(8))
  expect(await tablesWith(payload, email, name)).toEqual(['public.users'])
  await payload.db.deleteMany({ collection: 'mails', where: { id: { in: rows.map(({ id }) => id) } } })
})
