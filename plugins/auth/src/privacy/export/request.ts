import { enqueue, inTransaction, lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { DATA_EXPORTS_SLUG, USERS_SLUG } from '../../contract.ts'
import type { AuthSettings } from '../../options.ts'
import { exportTooSoon, exportWaits } from '../errors.ts'
import { exportDataTask } from '../tasks/exportData.ts'
import { secondsToWait } from '../times.ts'

/** One that failed is no reason to wait. */
const refuseTooMany = async (req: PayloadRequest, now: Date): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: DATA_EXPORTS_SLUG,
    where: { user: { equals: req.user?.id }, status: { not_equals: 'failed' } },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    req,
  })
  const [last] = docs
  if (!last) return
  if (last.status === 'waiting') throw exportWaits()
  const seconds = secondsToWait(new Date(last.createdAt), now)
  if (seconds === 0) return
  req.responseHeaders = new Headers([...(req.responseHeaders ?? []), ['Retry-After', String(seconds)]])
  throw exportTooSoon(seconds)
}

/**
 * Asks for an export of the one who asks. Of two at once the second waits, and is refused.
 * Throws HttpError 409 `auth/export-waits` or 429 `auth/export-too-soon`.
 */
export const requestExport = (req: PayloadRequest, settings: AuthSettings, now: Date) =>
  inTransaction(req, async () => {
    const user = String(req.user?.id)
    const { payload } = req
    await lockRows(req, USERS_SLUG, { column: 'id', equals: user })
    await refuseTooMany(req, now)
    const made = await payload.create({
      collection: DATA_EXPORTS_SLUG,
      data: { user, status: 'waiting' },
      depth: 0,
      req,
    })
    await enqueue(exportDataTask, { exportId: made.id }, req)
    const target = { collection: USERS_SLUG, id: user }
    await settings.audit(
      { action: 'auth/export-requested', actor: user, target, headers: req.headers },
      { payload, req },
    )
    return made
  })
