import { enqueue, type Logger, type TaskContext } from '@academy/kernel'
import type { Payload } from 'payload'
import { type ReleaseSettings, runtimeOf } from '../runtime.ts'
import { tellDeployHookTask } from '../tasks/tellDeployHook.ts'
import { assemble } from './assemble.ts'
import { remove } from './files.ts'
import { draftDir, releaseDir } from './layout.ts'
import { type ReleaseLock, withReleaseLock } from './lock.ts'
import { keptNumbers, liveNumber, pointAt } from './pointer.ts'
import { pruneFiles, removeLeftovers } from './prune.ts'
import { failInterrupted, readReleases, recordFailure, recordLive, startRecord } from './records.ts'
import { ReleaseRefused } from './refused.ts'
import { closeSearch } from './search.ts'
import { siteBuildOf } from './site.ts'
import { stopwatch } from './stopwatch.ts'
import { strings } from './strings.ts'

/** One change that asked for a release. */
export type ReleaseRequest = { reason: string; by: string | null; full: boolean }

const nextNumber = async (payload: Payload, dir: string): Promise<number> => {
  const [rows, kept] = await Promise.all([readReleases(payload), keptNumbers(dir)])
  return Math.max(0, rows[0]?.number ?? 0, kept[0] ?? 0) + 1
}

/** Changes of several people and kinds in one line, the newest by name. */
const triggerOf = (requests: readonly ReleaseRequest[]): { trigger: string; by: string | null } => {
  const reasons = [...new Set(requests.map(({ reason }) => reason))].filter(Boolean)
  const newest = requests.at(-1)
  return {
    trigger: strings.reasons.andMore(reasons.at(-1) ?? '', Math.max(0, reasons.length - 1)),
    by: newest?.by ?? null,
  }
}

type Build = { payload: Payload; log: Logger; settings: ReleaseSettings; lock: ReleaseLock }

const buildUnderLock = async (requests: readonly ReleaseRequest[], { payload, log, settings, lock }: Build) => {
  await failInterrupted(payload, await liveNumber(settings.dir))
  await removeLeftovers(settings.dir)
  const number = await nextNumber(payload, settings.dir)
  const full = requests.some((request) => request.full)
  const watch = stopwatch()
  await startRecord(payload, { number, siteBuild: await siteBuildOf(settings.siteDir), ...triggerOf(requests) })
  const pages = await assemble({ payload, settings, number, full, watch })
    .then(async (made) => {
      await lock.confirm()
      return made
    })
    .catch(async (error: unknown) => {
      // A search process in an unknown state is not built upon.
      await closeSearch()
      await remove(draftDir(settings.dir, number))
      await remove(releaseDir(settings.dir, number))
      const reason = error instanceof Error ? error.message : String(error)
      await recordFailure(payload, number, reason, watch.timings, watch.total())
      log.warn({ release: number, reason }, 'release failed')
      if (!(error instanceof ReleaseRefused)) throw error
      return null
    })
  if (!pages) return
  await pointAt(settings.dir, number)
  const durationMs = watch.total()
  const { timings } = watch
  await recordLive(payload, number, 'retired', { pages, timings, durationMs, finishedAt: new Date().toISOString() })
  log.info({ release: number, ...pages, ms: durationMs, timings }, 'release is live')
  await pruneFiles(settings.dir, settings.keep)
  if (settings.deployHookUrl) await enqueue(tellDeployHookTask, { number }, { payload })
}

/**
 * Builds one release for all requests and makes it live; the live one stays when that fails, and the row says why.
 * Throws only what is worth another try.
 */
export const buildRelease = (requests: readonly ReleaseRequest[], { payload, log }: TaskContext): Promise<void> => {
  const settings = runtimeOf(payload).releases
  return withReleaseLock(settings.connectionString, (lock) =>
    buildUnderLock(requests, { payload, log, settings, lock }),
  )
}
