import { enqueue } from '@academy/kernel'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { publishedCatalogue } from '../content/published.ts'
import type { Catalogue } from '../contract.ts'
import { liveCatalogue } from '../releases/pointer.ts'
import { runtimeOf } from '../runtime.ts'
import { buildReleaseTask } from '../tasks/buildRelease.ts'
import { strings } from './strings.ts'

/** Ids of the courses and lessons whose statement is shown as stale. */
const staleIn = ({ courses }: Catalogue): string[] =>
  courses
    .flatMap((course) => [course, ...course.sections.flatMap(({ lessons }) => lessons)])
    .filter(({ verified }) => verified?.stale)
    .map(({ id }) => id)
    .sort()

/**
 * Statements age without anybody's doing. When other ones are stale now than the live release says, a release is asked
 * for, and origins forget what they remember of public reads.
 */
export const noticeStale = async (payload: Payload): Promise<void> => {
  const shown = await liveCatalogue(runtimeOf(payload).releases.dir)
  if (!shown) return
  const current = await publishedCatalogue(payload)
  if (staleIn(shown).join() === staleIn(current).join()) return
  await enqueue(buildReleaseTask, { reason: strings.aged }, { payload })
  await payload.db.drizzle.execute(sql`select pg_notify('public_content', '')`)
}
