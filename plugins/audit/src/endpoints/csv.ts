import { getEndpoint, hasRole } from '@academy/kernel'
import type { Payload } from 'payload'
import { type AuditFilter, auditFilter } from '../contract.ts'
import { csvLine } from '../domain/csv.ts'
import { type AuditRow, findEvents } from '../find.ts'
import { record } from '../record.ts'

const columns = [
  'createdAt',
  'action',
  'actor',
  'targetCollection',
  'targetId',
  'details',
  'address',
  'userAgent',
  'requestId',
] as const satisfies (keyof AuditRow)[]

async function* lines(payload: Payload, filter: AuditFilter): AsyncGenerator<string> {
  yield csvLine(columns)
  for await (const rows of findEvents(payload, filter)) {
    yield rows.map((row) => csvLine(columns.map((column) => row[column]))).join('')
  }
}

/** Asks for the next page only when the client has taken the last one. */
const streamOf = (texts: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => void (await texts.return(undefined)),
  })
}

const download = {
  'content-type': 'text/csv; charset=utf-8; header=present',
  'content-disposition': 'attachment; filename="audit-log.csv"',
}

/** Who takes the log away is in it too. */
export const csvEndpoint = getEndpoint({
  path: '/csv',
  summary: 'The audit log as CSV, newest first; for administrators',
  input: auditFilter,
  allow: ({ user }) => hasRole(user, 'admin'),
  handle: async (filter, req) => {
    const actor = String(req.user?.id)
    await record({ action: 'audit/exported', actor, details: filter }, { payload: req.payload, req })
    return new Response(streamOf(lines(req.payload, filter)), { headers: download })
  },
})
