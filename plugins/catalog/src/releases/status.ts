import type { CollectionSlug, Payload, Where } from 'payload'
import { z } from 'zod'
import { readRows } from '../content/loadRows.ts'
import { runtimeOf } from '../runtime.ts'
import { buildReleaseTask } from '../tasks/buildRelease.ts'
import { countWaiting } from '../tasks/waiting.ts'
import { keptNumbers, liveNumber } from './pointer.ts'
import { type ReleaseRow, readReleases, toView } from './records.ts'
import type { ReleasesView } from './view.ts'

const personRow = z.object({ id: z.string(), name: z.preprocess((value) => value ?? '', z.string()) })

const namesOf = async (payload: Payload, rows: readonly ReleaseRow[]): Promise<Map<string, string>> => {
  const ids = [...new Set(rows.flatMap(({ by }) => by ?? []))]
  const people =
    ids.length > 0 ? await readRows({ payload }, 'users' as CollectionSlug, personRow, { id: { in: ids } }) : []
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** What is live, what is being built, what failed last and what can be gone back to. */
export const releasesStatus = async (payload: Payload): Promise<Omit<ReleasesView, 'mayOperate'>> => {
  const { dir } = runtimeOf(payload).releases
  const [live, kept] = await Promise.all([liveNumber(dir), keptNumbers(dir)])
  const recent: Where = { or: [{ number: { in: [...kept, live ?? 0] } }, { status: { in: ['building', 'failed'] } }] }
  const [rows, waiting] = await Promise.all([readReleases(payload, recent), countWaiting(payload, buildReleaseTask)])
  const names = await namesOf(payload, rows)
  const first = (matches: (row: ReleaseRow) => boolean) => {
    const row = rows.find(matches)
    return row ? toView(row, names) : null
  }
  const current = first(({ number }) => number === live)
  return {
    live: current && { ...current, status: 'live' },
    building: first(({ status }) => status === 'building'),
    waiting,
    failure: first(({ status, number }) => status === 'failed' && number > Math.max(live ?? 0, ...kept)),
    kept: rows.filter(({ number }) => kept.includes(number) && number !== live).map((row) => toView(row, names)),
  }
}
