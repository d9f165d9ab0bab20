import { HttpError } from '@academy/kernel'
import type { Payload } from 'payload'
import { runtimeOf } from '../runtime.ts'
import { withReleaseLock } from './lock.ts'
import { liveNumber, pointAt, readRelease } from './pointer.ts'
import { recordLive } from './records.ts'
import { strings } from './strings.ts'

const refusal = (code: string, message: string) => new HttpError(409, code, message)

/**
 * Makes an earlier release live again. What changed since stays stored and comes back with the next release.
 * Throws HttpError 409 while a build runs, when the release is not kept, and when it is live already.
 */
export const rollBack = (payload: Payload, number: number): Promise<void> => {
  const { dir, connectionString } = runtimeOf(payload).releases
  const swap = async () => {
    const live = await liveNumber(dir)
    if (live === number) throw refusal('catalog/release-live', strings.refusals.alreadyLive(number))
    if (!(await readRelease(dir, number))) throw refusal('catalog/release-not-kept', strings.refusals.notKept(number))
    await pointAt(dir, number)
    await recordLive(payload, number, number < (live ?? 0) ? 'rolled-back' : 'retired')
  }
  return withReleaseLock(connectionString, swap, {
    onBusy: () => refusal('catalog/release-building', strings.refusals.building),
  })
}
