import type { Table } from './report.ts'

/** Figures kept from before a change that they are to be compared with, as `load.ts` measured them then. */
const whoAmI = {
  read: 'REST: who am I, signed in',
  commit: 'd7f91bc',
  date: '2026-11-27',
  /** Connections → requests/s and 95th percentile in milliseconds. */
  measured: { 1: [313, 4.7], 8: [309, 58.5], 32: [379, 138.2] },
} as const

/** The read of who is signed in before accounts had factors, keys and tokens, beside this run's. */
export const beforeAndAfter = (rows: (string | number)[][]): Table => ({
  title: 'Who am I, before and after accounts were completed',
  note: `Before: commit ${whoAmI.commit}, ${whoAmI.date}, the same kind of machine, 2 cores; after: this run.`,
  head: ['connections', 'requests/s before', 'after', 'p95 ms before', 'after'],
  rows: Object.entries(whoAmI.measured).map(([connections, [perSecond, p95]]) => {
    const now = rows.find(([what, count]) => what === whoAmI.read && count === Number(connections))
    return [connections, perSecond, now?.[2] ?? '–', p95, now?.[4] ?? '–']
  }),
})
