import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { runtimeOf } from '../../runtime.ts'

const collection = 'course-imports' as CollectionSlug
const dayMs = 86_400_000

/** An import that has not ended after a day never will: its row says so, and its files go. */
export const tidyImports = async (payload: Payload, now: Date): Promise<void> => {
  const dayAgo = new Date(now.getTime() - dayMs)
  await payload.db.updateMany({
    collection,
    where: { and: [{ state: { in: ['waiting', 'running'] } }, { createdAt: { less_than: dayAgo.toISOString() } }] },
    data: { state: 'failed' },
    returning: false,
  })
  const { dir } = runtimeOf(payload).folders
  for (const name of await readdir(dir).catch(() => [])) {
    const path = join(dir, name)
    if ((await stat(path)).mtime < dayAgo) await rm(path, { recursive: true, force: true })
  }
}
