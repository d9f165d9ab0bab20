import type { TaskContext } from '@academy/kernel'
import { FolderError } from '../folders/problem.ts'
import { type CourseAt, findCourses } from '../folders/read/findCourses.ts'
import { folderStrings } from '../folders/strings.ts'
import { withLock } from '../releases/lock.ts'
import { runtimeOf } from '../runtime.ts'
import { syncAll } from './course/syncAll.ts'
import { GitFailed } from './source/git.ts'
import { openWorkingCopy } from './source/workingCopy.ts'
import { beginRun, endRun } from './store/runs.ts'
import { syncStrings } from './strings.ts'
import type { SyncTrigger } from './view.ts'

/** A course's folder has the course's address for its name; that of a working copy is called anything. */
const coursesIn = async (dir: string): Promise<CourseAt[]> => {
  const courses = await findCourses(dir, { strict: false })
  if (courses.some((course) => course.dir === dir))
    throw new FolderError([{ file: 'course.md', message: folderStrings.read.noFolder }])
  return courses
}

/** What staff are told of a failure; what is ours to mend stays in the log. */
const isTheirs = (error: unknown): error is Error => error instanceof GitFailed || error instanceof FolderError

/**
 * Syncs every course with its folder, as far as there is anything to sync with; one run at a time. Throws only what is
 * worth another try; anything else is in the run's row.
 */
export const runSync = async (trigger: SyncTrigger, { payload, log }: TaskContext): Promise<void> => {
  const { sync, releases } = runtimeOf(payload)
  if (!sync) return
  await withLock('sync', releases.connectionString, async () => {
    const id = await beginRun(payload, trigger)
    let commit: string | null = null
    try {
      const copy = await openWorkingCopy(sync)
      commit = copy.commit
      await syncAll(await coursesIn(copy.dir), commit, { payload, log })
      await endRun(payload, id, { commit, reason: null })
    } catch (error) {
      const reason = isTheirs(error) ? error.message : syncStrings.failures.unexpected
      await endRun(payload, id, { commit, reason })
      if (!isTheirs(error)) throw error
      log.warn({ reason }, 'the sync of courses failed')
    }
  })
}
