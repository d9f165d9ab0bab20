import { runtimeOf } from '../runtime.ts'
import { seenBy } from '../sync/http/show.ts'
import { lastRun } from '../sync/store/runs.ts'
import { atMost, type NeedGroup, type Source } from './source.ts'
import { strings } from './strings.ts'

const href = '/admin/collections/courses#course-sync'

/** The last sync of course folders, if it failed, and courses that stand still until somebody decides or corrects. */
export const syncNeeds: Source = async (req) => {
  if (!runtimeOf(req.payload).sync) return { kind: 'sync', total: 0, needs: [] }
  const last = await lastRun(req.payload)
  const waiting = await seenBy(req, { state: { in: ['conflict', 'refused'] } })
  const failed: NeedGroup['needs'] =
    last?.state === 'failed'
      ? [{ title: strings.syncFailed, href, detail: last.reason?.split('\n', 1)[0] ?? '', at: last.finishedAt }]
      : []
  const courses = waiting.map(({ row, course }) => ({
    title: course?.title || row.slug,
    href,
    detail: row.state === 'conflict' ? strings.syncStates.conflict : strings.syncStates.refused,
    at: null,
  }))
  return { kind: 'sync', total: failed.length + courses.length, needs: [...failed, ...courses].slice(0, atMost) }
}
