import { enqueue } from '@academy/kernel'
import type { Payload } from 'payload'
import { runtimeOf } from '../runtime.ts'
import { buildReleaseTask } from '../tasks/buildRelease.ts'
import { liveNumber, readRelease } from './pointer.ts'
import { readReleases } from './records.ts'
import { siteBuildOf } from './site.ts'
import { strings } from './strings.ts'

/** Why a release is due though nobody published anything; null when none is. */
const reasonToBuild = async (payload: Payload): Promise<string | null> => {
  const { dir, siteDir } = runtimeOf(payload).releases
  const build = await siteBuildOf(siteDir)
  if (!build) return null
  const live = await readRelease(dir, await liveNumber(dir))
  if (!live) return strings.reasons.first
  if (live.manifest.siteBuild !== build) return strings.reasons.newSite
  const interrupted = await readReleases(payload, { status: { equals: 'building' } })
  return interrupted.length > 0 ? strings.reasons.interrupted : null
}

/**
 * Asks for a release where one is due at a worker's start: none is live, the site's code is newer than the live one, or
 * a build was cut short. Returns the reason, null when nothing is due.
 */
export const ensureRelease = async (payload: Payload): Promise<string | null> => {
  const reason = await reasonToBuild(payload)
  if (reason) await enqueue(buildReleaseTask, { reason }, { payload })
  return reason
}
