import type { Logger } from '@academy/kernel'
import type { Payload } from 'payload'
import { problemsIn } from '../../folders/problemsIn.ts'
import { type CourseAt, slugOf } from '../../folders/read/findCourses.ts'
import { runtimeOf } from '../../runtime.ts'
import { forgetSynced, listSynced, settled, writeSynced } from '../store/courses.ts'
import { type Synced, type Syncing, syncCourse } from './syncCourse.ts'

/** One course of several: what is wrong with it is its own matter, and does not keep the others back. */
const attempt = async (at: CourseAt, syncing: Syncing): Promise<Synced> => {
  const slug = slugOf(at)
  try {
    return await syncCourse(at, slug, syncing)
  } catch (error) {
    const problems = problemsIn(error, at)
    await writeSynced({ payload: syncing.payload }, slug, { ...settled, state: 'refused', problems })
    return { outcome: 'refused', waits: false }
  }
}

/** Courses that the repository lost stay here; what the academy has lost as well is forgotten. */
const noteGone = async (payload: Payload, found: ReadonlySet<string>): Promise<number> => {
  const lost = (await listSynced({ payload })).filter(({ slug }) => !found.has(slug))
  const where = { slug: { in: lost.map(({ slug }) => slug) } }
  const { docs } = await payload.find({ collection: 'courses', where, draft: true, depth: 0, pagination: false })
  const here = new Set(docs.map(({ slug }) => slug))
  for (const { slug } of lost) {
    if (here.has(slug)) await writeSynced({ payload }, slug, { ...settled, state: 'gone' })
    else await forgetSynced(payload, slug)
  }
  return here.size
}

/** Syncs all courses of a working copy, one after the other, those that name each other twice. */
export const syncAll = async (
  courses: CourseAt[],
  commit: string | null,
  { payload, log }: { payload: Payload; log: Logger },
): Promise<void> => {
  const alongside = new Set(courses.map(slugOf))
  const syncing: Syncing = { payload, commit, alongside, publish: runtimeOf(payload).review === 'off' }
  const counts: Partial<Record<Synced['outcome'], number>> = {}
  const again: CourseAt[] = []
  for (const at of courses) {
    const { outcome, waits } = await attempt(at, syncing)
    counts[outcome] = (counts[outcome] ?? 0) + 1
    if (waits) again.push(at)
  }
  for (const at of again) await attempt(at, syncing)
  const gone = await noteGone(payload, alongside)
  log.info({ commit, ...counts, gone }, 'courses are synced')
}
