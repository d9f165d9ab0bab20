import { inTransaction } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { askForBadges } from '../badges/tasks.ts'
import { completedOn } from '../domain/path.ts'
import { runtimeOf } from '../runtime.ts'
import { completeFollow, findFollows } from './follows.ts'
import { findPaths, isOpen } from './rows.ts'
import { standingOn } from './standing.ts'

/**
 * Writes down which of the paths that a student follows they have completed, and tells whoever is wired to it, once for each:
 * both in one transaction. Only published ones count. Asking twice, also at once, is asking once.
 */
export const checkPaths = (req: PayloadRequest, student: string, now: Date): Promise<void> =>
  inTransaction(req, async () => {
    const reading = { payload: req.payload, req }
    const follows = await findFollows(reading, {
      student: { equals: student },
      leftAt: { exists: false },
      completedAt: { exists: false },
    })
    if (follows.length === 0) return
    const paths = (await findPaths(reading, { id: { in: follows.map(({ path }) => path) } })).filter(isOpen)
    for (const { path, progress, brought } of await standingOn(reading, student, paths)) {
      const follow = follows.find((each) => each.path === path.id)
      if (!follow || !progress.complete) continue
      const at = completedOn(progress, brought, now.toISOString())
      if (!(await completeFollow(reading, follow.id, at))) continue
      for (const tell of runtimeOf(req.payload).onPathComplete)
        await tell({ follow: follow.id, student, path: path.id, at, req })
      await askForBadges(req, student)
    }
  })
