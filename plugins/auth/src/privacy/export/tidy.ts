import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload, Where } from 'payload'
import { DATA_EXPORTS_SLUG } from '../../contract.ts'
import { settingsOf } from '../../runtime.ts'
import { exportDir } from '../files.ts'
import { waitsAtMost } from '../times.ts'

const set = (payload: Payload, where: Where, status: 'gone' | 'failed') =>
  payload.db.updateMany({ collection: DATA_EXPORTS_SLUG, where, data: { status }, returning: false })

const readyIds = async (payload: Payload): Promise<Set<string>> => {
  const where = { status: { equals: 'ready' } }
  const { docs } = await payload.find({ collection: DATA_EXPORTS_SLUG, where, pagination: false, depth: 0 })
  return new Set(docs.map(({ id }) => id))
}

/**
 * Expired exports are gone, and those whose task died have failed; then every file goes that no row vouches for, save
 * what is being written.
 */
export const tidyExports = async (payload: Payload, now: Date): Promise<void> => {
  const expired = { status: { equals: 'ready' }, expiresAt: { less_than_equal: now.toISOString() } }
  const stuck = { status: { equals: 'waiting' }, createdAt: { less_than: waitsAtMost(now).toISOString() } }
  await set(payload, expired, 'gone')
  await set(payload, stuck, 'failed')
  const kept = await readyIds(payload)
  const dir = exportDir(settingsOf(payload).dataDir)
  for (const name of await readdir(dir).catch(() => [])) {
    const file = path.join(dir, name)
    const isBeingWritten = name.endsWith('.part') && (await stat(file)).mtime > waitsAtMost(now)
    if (!kept.has(path.basename(name, '.zip')) && !isBeingWritten) await rm(file, { force: true })
  }
}
