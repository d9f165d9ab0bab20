import { type AuditEntry, enqueue, inTransaction, lockRows, postEndpoint } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runtimeOf } from '../../runtime.ts'
import { conflictChanged, noConflict, notInSync, syncNotOn } from '../errors.ts'
import { readSynced, writeSynced } from '../store/courses.ts'
import { syncCoursesTask } from '../task.ts'
import { sides, syncView } from '../view.ts'
import { mayOperate, showSync } from './show.ts'

const mayAct = (req: PayloadRequest): boolean => {
  if (mayOperate(req) && !runtimeOf(req.payload).sync) throw syncNotOn()
  return mayOperate(req)
}

const noteDown = (entry: Omit<AuditEntry, 'actor'>, req: PayloadRequest) =>
  runtimeOf(req.payload).audit({ ...entry, actor: String(req.user?.id) }, { payload: req.payload, req })

export const syncNow = postEndpoint({
  path: '/course-sync/run',
  summary: 'Asks for a sync of courses with the repository now; for editors',
  reply: syncView,
  allow: mayAct,
  handle: async (_input, req) => {
    await inTransaction(req, async () => {
      await enqueue(syncCoursesTask, { trigger: 'person' }, req)
      await noteDown({ action: 'catalog/sync-asked' }, req)
    })
    return showSync(req)
  },
})

/** Somebody decides for a whole course; the next sync, which is asked for at once, does it if nothing changed until then. */
export const chooseSide = postEndpoint({
  path: '/course-sync/courses/:slug/choose',
  summary: 'Decides a conflict: takes the repository’s course, or keeps the academy’s; for editors',
  input: z.object({
    side: z.enum(sides),
    seen: z.string().max(100).describe('The `seen` of the conflict that was looked at'),
  }),
  reply: syncView,
  allow: mayAct,
  handle: async ({ side, seen }, req) => {
    const slug = String(req.routeParams?.slug)
    await inTransaction(req, async () => {
      await lockRows(req, 'course_sync_courses', { column: 'slug', equals: slug })
      const row = await readSynced(req, slug)
      if (!row) throw notInSync()
      const { state, conflict } = row
      if (state !== 'conflict' || !conflict) throw noConflict()
      if (conflict.seen !== seen) throw conflictChanged()
      await writeSynced(req, slug, { state, problems: [], chosen: side })
      await enqueue(syncCoursesTask, { trigger: 'person' }, req)
      await noteDown({ action: 'catalog/sync-decided', details: { course: slug, side } }, req)
    })
    return showSync(req)
  },
})
