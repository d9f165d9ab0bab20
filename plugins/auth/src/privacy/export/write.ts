import { createWriteStream } from 'node:fs'
import { mkdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type Person, zipped } from '@academy/kernel'
import { createLocalReq, type Payload } from 'payload'
import { settingsOf } from '../../runtime.ts'
import { entriesOf } from './entries.ts'
import { withManifest } from './manifest.ts'

/** All tables as they were at one moment, without holding anybody up. */
const snapshot = { isolationLevel: 'repeatable read', accessMode: 'read only' } as const

type Owner = Person & { name: string }

/** Writes the zip of everything held about a person to a file that only we can read. Answers its bytes. */
export const writeExport = async (payload: Payload, owner: Owner, file: string, now: Date): Promise<number> => {
  const { publicUrl: academy, signRecord } = settingsOf(payload)
  const { id, name } = owner
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await rm(file, { force: true })
  const req = await createLocalReq({}, payload)
  const transaction = await payload.db.beginTransaction(snapshot)
  if (transaction !== null) req.transactionID = transaction
  try {
    const about = { academy, madeAt: now.toISOString(), subject: { id, name } }
    const entries = withManifest(entriesOf({ person: owner, req }, now), about, async (manifest) =>
      signRecord ? signRecord(manifest, { payload }) : null,
    )
    await pipeline(Readable.from(zipped(entries, now)), createWriteStream(file, { mode: 0o600 }))
  } finally {
    if (transaction !== null) await payload.db.rollbackTransaction(transaction)
  }
  return (await stat(file)).size
}
