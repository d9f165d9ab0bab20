import type { PayloadRequest } from 'payload'
import { noticeStale } from './notice.ts'

/**
 * Remembers the newest versions that somebody met, by name, and has pages marked that they make stale. A name that is not
 * given keeps what was known of it.
 */
export const learnVersions = async (newest: ReadonlyMap<string, string>, req: PayloadRequest): Promise<void> => {
  const { payload } = req
  const seenAt = new Date().toISOString()
  for (const [name, version] of newest) {
    const where = { name: { equals: name } }
    const { totalDocs } = await payload.count({ collection: 'package-versions', where, req })
    if (totalDocs > 0) await payload.update({ collection: 'package-versions', where, data: { version, seenAt }, req })
    else await payload.create({ collection: 'package-versions', data: { name, version, seenAt }, req })
  }
  await noticeStale(payload)
}
