import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  addressOf,
  askerOf,
  asksThemselves,
  badInput,
  countAttempt,
  postEndpoint,
  receiveZip,
  tooManyRequests,
} from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { recordImportInput, recordReport } from '../contract.ts'
import { runtimeOf } from '../runtime.ts'
import { largestArchive } from './archive/limits.ts'
import { brokenUpload, zipNeeded } from './errors.ts'
import { takeRecord } from './takeRecord.ts'

const countedIn = async (req: PayloadRequest, identity: string): Promise<void> => {
  const { redisUrl } = runtimeOf(req.payload)
  const attempt = { kind: 'recordImport' as const, address: addressOf(req.headers), identity }
  const { refused } = await countAttempt({ payload: req.payload, redisUrl }, attempt)
  if (refused) throw tooManyRequests(refused)
}

/** A field that means nothing here would be an option that does not hold. */
const options = z.strictObject(recordImportInput.shape)

const optionsIn = (given: Record<string, string>) => {
  const { data, error } = options.safeParse(given)
  if (error) throw badInput(error)
  return data
}

/** What a form says beside its file counts for more than the address that it is sent to. */
const receive = async (req: PayloadRequest, path: string) => {
  const inQuery = Object.fromEntries(req.searchParams ?? [])
  optionsIn(inQuery)
  const sink = () => createWriteStream(path, { flags: 'wx', mode: 0o600 })
  const received = await receiveZip(req, { sink, limit: largestArchive })
  if ('refused' in received) throw received.refused === 'broken' ? brokenUpload() : zipNeeded()
  return optionsIn({ ...inQuery, ...received.fields })
}

export const postRecordImport = postEndpoint({
  path: '/me/record-imports',
  summary:
    'What one’s record of an academy would bring, from the zip of its export: the body itself (application/zip), or the one file of a form; with `bring` in the query or the form it is brought in',
  reply: recordReport,
  readsBody: true,
  allow: asksThemselves,
  handle: async (_input, req) => {
    const student = askerOf(req)
    await countedIn(req, student)
    const { importsDir } = runtimeOf(req.payload)
    const path = join(importsDir, `${randomUUID()}.zip`)
    await mkdir(importsDir, { recursive: true, mode: 0o700 })
    try {
      const { bring } = await receive(req, path)
      return await takeRecord(req, { student, path, bring }, new Date())
    } finally {
      await rm(path, { force: true })
    }
  },
})
