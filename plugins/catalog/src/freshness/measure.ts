import { z } from 'zod'
import { type Reading, readRows } from '../content/loadRows.ts'
import type { Measure } from '../domain/freshness/freshness.ts'
import { runtimeOf } from '../runtime.ts'

const versionRow = z.object({ name: z.string(), version: z.string() })

/** By what this academy judges statements now: its setting, and the newest versions that it was told of. */
export const readMeasure = async (reading: Reading): Promise<Measure> => {
  const rows = await readRows(reading, 'package-versions', versionRow)
  const newest = new Map(rows.map(({ name, version }) => [name, version]))
  return { freshDays: runtimeOf(reading.payload).freshDays, newest }
}
