import type { Payload, Where } from 'payload'
import { AUDIT_SLUG, type AuditFilter } from './contract.ts'

export type AuditRow = {
  id: string
  createdAt: string
  action: string
  actor?: string | null
  targetCollection?: string | null
  targetId?: string | null
  details?: unknown
  address?: string | null
  userAgent?: string | null
  requestId?: string | null
}

/** Rows read at once. */
const pageSize = 500

const matching = ({ from, to, action, actor, target }: AuditFilter): Where[] => [
  ...(from ? [{ createdAt: { greater_than_equal: from } }] : []),
  ...(to ? [{ createdAt: { less_than: to } }] : []),
  ...(action ? [{ action: { equals: action } }] : []),
  ...(actor ? [{ actor: { equals: actor } }] : []),
  ...(target ? [{ targetId: { equals: target } }] : []),
]

/** Where a page ended, and which rows of that moment have been given out. */
type Place = { at: string | null; ids: string[] }

/** All rows that match, newest first, a page at a time: a page begins where the last one ended, so that none is slow. */
export async function* findEvents(payload: Payload, filter: AuditFilter): AsyncGenerator<AuditRow[]> {
  let last: Place = { at: null, ids: [] }
  for (;;) {
    const seen: Where[] = last.at ? [{ createdAt: { less_than_equal: last.at } }, { id: { not_in: last.ids } }] : []
    const { docs } = await payload.db.find<AuditRow>({
      collection: AUDIT_SLUG,
      where: { and: [...matching(filter), ...seen] },
      sort: ['-createdAt'],
      limit: pageSize,
      pagination: false,
    })
    const end = docs.at(-1)
    if (!end) return
    yield docs
    const atOnce = docs.filter(({ createdAt }) => createdAt === end.createdAt).map(({ id }) => id)
    last = { at: end.createdAt, ids: last.at === end.createdAt ? [...last.ids, ...atOnce] : atOnce }
  }
}
