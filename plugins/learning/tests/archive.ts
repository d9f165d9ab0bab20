import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import type { Payload } from 'payload'
import { ok, refusal } from '../../../tests/access/support/documents.ts'
import type { Person } from '../../../tests/auth/people.ts'
import type { Fetch } from '../../../tests/support/academy.ts'
import { writeExport } from '../../auth/src/privacy/export/write.ts'
import { type RecordReport, recordReport } from '../src/contract.ts'

/** An export as the worker makes it, without waiting for one. */
export const exportOf = async (payload: Payload, { id, email }: Person): Promise<Uint8Array> => {
  const dir = await mkdtemp(join(tmpdir(), 'record-'))
  const file = join(dir, 'export.zip')
  await writeExport(payload, { id, email, name: 'Somebody' }, file, new Date())
  const bytes = await readFile(file)
  await rm(dir, { recursive: true })
  return bytes
}

/** What is in an archive, by name. */
export const opened = (archive: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]))

export const packed = (files: Record<string, string>, more: Zippable = {}): Uint8Array =>
  zipSync({ ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), ...more })

type Manifest = { academy: string; subject: { id: string; name: string }; files: object[]; version: number }

/** The files with a manifest that fits them, as anybody can write one, and without a signature. */
export const listed = (files: Record<string, string>, change: Partial<Manifest> = {}): Record<string, string> => {
  const { 'manifest.json': old = '{}', 'manifest.jws': _signature, ...others } = files
  const list = Object.entries(others).map(([name, text]) => ({
    name,
    bytes: strToU8(text).length,
    sha256: createHash('sha256').update(text).digest('hex'),
  }))
  return { ...others, 'manifest.json': JSON.stringify({ ...JSON.parse(old), files: list, ...change }) }
}

export const send = (as: Fetch, archive: Uint8Array, query = '') =>
  as(`/api/users/me/record-imports${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/zip' },
    body: archive as Uint8Array<ArrayBuffer>,
  })

/** What it would bring; with `bring`, what it brought. */
export const reported = async (as: Fetch, archive: Uint8Array, bring = false): Promise<RecordReport> =>
  recordReport.parse(await ok(await send(as, archive, bring ? '?bring=true' : '')))

export const refusedFor = async (as: Fetch, archive: Uint8Array, status = 400): Promise<string> =>
  (await refusal(await send(as, archive, '?bring=true'), status)).data.code
