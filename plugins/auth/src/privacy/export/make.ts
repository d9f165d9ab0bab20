import { randomUUID } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { inTransaction, lockRows } from '@academy/kernel'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { DATA_EXPORTS_SLUG, type DataExportView, USERS_SLUG } from '../../contract.ts'
import { settingsOf } from '../../runtime.ts'
import { exportFile } from '../files.ts'
import { exportExpiry } from '../times.ts'
import { writeExport } from './write.ts'

type Owner = { id: string; email: string; name: string }
type Made = { id: string; part: string; bytes: number; owner: Owner; now: Date }

const find = (payload: Payload, id: string, req?: PayloadRequest) =>
  payload.findByID({ collection: DATA_EXPORTS_SLUG, id, depth: 0, disableErrors: true, req })

const isOver = ({ status }: { status: DataExportView['status'] }) => status === 'ready' || status === 'gone'

/** Unless another run was quicker. */
const noteFailure = (payload: Payload, id: string) =>
  payload.db.updateMany({
    collection: DATA_EXPORTS_SLUG,
    where: { id: { equals: id }, status: { equals: 'waiting' } },
    data: { status: 'failed' },
    returning: false,
  })

/**
 * Hands the file out, unless its owner was erased while it was written and the row went with them, or another run was
 * quicker.
 */
const publish = async (payload: Payload, { id, part, bytes, owner, now }: Made): Promise<void> => {
  const settings = settingsOf(payload)
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    await lockRows(req, 'data_exports', { column: 'id', equals: id })
    const row = await find(payload, id, req)
    if (!row || isOver(row)) return rm(part, { force: true })
    await rename(part, exportFile(settings.dataDir, id))
    const expiresAt = exportExpiry(now).toISOString()
    const data = { status: 'ready', bytes, readyAt: now.toISOString(), expiresAt } as const
    await payload.update({ collection: DATA_EXPORTS_SLUG, id, data, depth: 0, req })
    const filled = { name: owner.name, url: `${settings.publicUrl}/account/privacy`, until: expiresAt }
    await settings.sendMail(
      { kind: 'auth/export-ready', to: owner.email, user: owner.id, data: filled },
      { payload, req },
    )
    const target = { collection: USERS_SLUG, id: owner.id }
    await settings.audit({ action: 'auth/export-made', actor: null, target }, { payload, req })
  })
}

/**
 * Makes the export that a row asks for. Safe to run twice: one that is made, gone or nobody's any more is left alone.
 * Throws to be tried again; until then the row says that it failed.
 */
export const makeExport = async (payload: Payload, id: string, now: Date): Promise<void> => {
  const row = await find(payload, id)
  if (!row || isOver(row)) return
  const owner = await payload.findByID({ collection: USERS_SLUG, id: String(row.user), depth: 0, disableErrors: true })
  if (!owner) return
  const part = `${exportFile(settingsOf(payload).dataDir, id)}.${randomUUID()}.part`
  try {
    const bytes = await writeExport(payload, owner, part, now)
    await publish(payload, { id, part, bytes, owner, now })
  } catch (error) {
    await rm(part, { force: true })
    await noteFailure(payload, id)
    throw error
  }
}
