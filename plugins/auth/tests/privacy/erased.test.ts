import { access } from 'node:fs/promises'
import path from 'node:path'
import { HttpError } from '@academy/kernel'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import { refusal } from '../../../../tests/access/support/documents.ts'
import { signIn } from '../../../../tests/support/academy.ts'
import { forgetReaders } from '../../../mail/src/tasks/forgetReaders.ts'
import { LAST_MAIL } from '../../src/contract.ts'
import { removeFilesTask } from '../../src/privacy/tasks/removeFiles.ts'
import { after, dueOf, isFile, type Leaving, log, startLeaving } from './leaving.ts'
import { tablesWith } from './somebody.ts'

// What is left once somebody is erased.

let leaving: Leaving
const lastMails = { forgetOnceSent: [LAST_MAIL], retryDays: 7 }

beforeAll(async () => {
  leaving = await startLeaving()
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => leaving.stop())

const unlock = (id: string) =>
  leaving.payload.db.deleteMany({
    collection: 'payload-locked-documents',
    where: { 'document.value': { equals: id } },
  })
/** What the erasure asked the worker to remove, found by one of the files. */
const cleared = async (file: string): Promise<{ files: string[] }> => {
  const { rows } = await leaving.payload.db.pool.query<{ input: { files: string[] } }>(
    `select data->'input' as input from pgboss.job where name = 'auth/remove-files' and data->'input'->'files' ? $1`,
    [file],
  )
  return rows[0]?.input ?? { files: [] }
}

describe('when it is due', () => {
  test('nothing anywhere in the database says who it was, and their files and sessions are gone', async () => {
    const { one, rows } = await leaving.filled()
    const as = await one.signedIn()
    expect((await leaving.traces(one)).length).toBeGreaterThan(12)
    await leaving.schedule(one.id, after(-1))
    const mails = leaving.spied()
    const files = await leaving.filesOf(rows)
    expect(await Promise.all(files.map(isFile))).toEqual([true, true])
    await leaving.erase(new Date())
    expect(await leaving.traces(one)).toEqual([])
    expect(await leaving.isThere(one.id)).toBe(false)
    expect(await dueOf(as)).toBeUndefined()

    const [mail] = mails.mock.calls.map(([each]) => each)
    expect(mail).toEqual({ kind: LAST_MAIL, to: one.email, data: { name: one.name }, language: 'en' })
    expect((await leaving.logged(one.id)).at(-1)).toEqual({ action: 'auth/account-erased', actor: null, details: null })

    const asked = await cleared(files[0] ?? '')
    expect(asked.files.toSorted()).toEqual(files.toSorted())
    await removeFilesTask.run([asked], { payload: leaving.payload, log: log as never })
    expect(await Promise.all(files.map(isFile))).toEqual([false, false])

    await leaving.erase(new Date())
    expect(mails).toHaveBeenCalledOnce()
  })

  test('what they made stays, without them', async () => {
    const { one, rows } = await leaving.filled()
    const idOf = (collection: string) => String(rows.find((each) => each.collection === collection)?.id)
    leaving.spied()
    await leaving.schedule(one.id, after(-1))
    await leaving.erase(new Date())
    const at = (collection: 'instructors' | 'lessons' | 'releases') =>
      leaving.payload.findByID({ collection, id: idOf(collection), depth: 0, draft: true })
    expect(await at('instructors')).toMatchObject({ name: 'A pen name', user: null })
    expect(await at('lessons')).toMatchObject({ title: 'Begun', author: null })
    expect(await at('releases')).toMatchObject({ trigger: 'A test', by: null })
  })

  test('of two workers at once one erases, and one mail is sent', async () => {
    const { one } = await leaving.filled()
    await leaving.schedule(one.id, after(-1))
    const mails = leaving.spied()
    await Promise.all([leaving.erase(new Date()), leaving.erase(new Date())])
    expect(await leaving.isThere(one.id)).toBe(false)
    expect(mails).toHaveBeenCalledOnce()
  })

  test('a crash in the middle leaves everything as it was, and the next run does it all', async () => {
    const { one } = await leaving.filled()
    await leaving.schedule(one.id, after(-1))
    const before = await leaving.traces(one)
    const mails = leaving.spied()
    mails.mockRejectedValueOnce(new Error('no mail today'))
    await expect(leaving.erase(new Date())).rejects.toThrow('1 accounts could not be erased')
    expect(await leaving.traces(one)).toEqual(before)
    await leaving.erase(new Date())
    expect(await leaving.traces(one)).toEqual([])
  })

  test('somebody who is the last administrator by then waits, and nobody else does', async () => {
    const [last, next] = [await leaving.somebody(), await leaving.somebody()]
    leaving.spied()
    await leaving.schedule(last.id, after(-2))
    await leaving.schedule(next.id, after(-1))
    const remove = leaving.payload.delete.bind(leaving.payload)
    vi.spyOn(leaving.payload, 'delete').mockImplementation(((given: { id: string }) =>
      given.id === last.id
        ? Promise.reject(new HttpError(409, 'auth/last-admin', 'Stay.'))
        : remove(given as never)) as never)
    await leaving.erase(new Date())
    expect([await leaving.isThere(last.id), await leaving.isThere(next.id)]).toEqual([true, false])
  })
})

test('whoever an administrator deletes goes the same way', async () => {
  const admin = await signIn('admin')
  const { one } = await leaving.filled()
  // Whom a colleague has open in the studio is not deleted under their hands.
  await refusal(await admin(`/api/users/${one.id}`, { method: 'DELETE' }), 423)
  await unlock(one.id)
  expect((await admin(`/api/users/${one.id}`, { method: 'DELETE' })).status).toBe(200)
  // The last mail is all that is left, until it is sent.
  expect(await leaving.traces(one)).toEqual(['public.mails'])
  const mails = { collection: 'mails', where: { to: { equals: one.email } }, depth: 0 } as const
  // The academy's worker sends it, and writes down that it did.
  await expect
    .poll(async () => (await leaving.payload.find(mails)).docs.map(({ status }) => status), { timeout: 30_000 })
    .toEqual(['sent'])
  await forgetReaders(leaving.payload, lastMails, new Date())
  expect(await leaving.traces(one)).toEqual([])
})

test('files outside the academy’s own folder are never removed', async () => {
  const outside = [path.resolve('package.json'), path.join(inject('academy').dataDir, '..', 'x')]
  await removeFilesTask.run([{ files: outside }], { payload: leaving.payload, log: log as never })
  await access('package.json')
})

test('the last mail’s reader is forgotten once it is sent, or could not be for a week', async () => {
  const { email, name } = await leaving.somebody()
  const mail = (status: 'sent' | 'failed' | 'waiting', more: object = {}) =>
    leaving.payload.create({
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
    const { docs } = await leaving.payload.find({
      collection: 'mails',
      where: { id: { in: rows.map(({ id }) => id) } },
      sort: 'createdAt',
    })
    return docs.map(({ to }) => to)
  }
  await forgetReaders(leaving.payload, lastMails, new Date())
  expect(await readers()).toEqual(['erased@academy.invalid', email, email])
  await forgetReaders(leaving.payload, lastMails, after(8))
  expect(await tablesWith(leaving.payload, email, name)).toEqual(['public.users'])
  await leaving.payload.db.deleteMany({ collection: 'mails', where: { id: { in: rows.map(({ id }) => id) } } })
})
