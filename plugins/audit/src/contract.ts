import { z } from 'zod'

export const AUDIT_SLUG = 'audit-events'

/** Which events: `from` is included, `to` is not; ids and actions as they stand in the log. */
export const auditFilter = z.object({
  from: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  to: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  action: z.string().max(100).optional(),
  actor: z.string().max(100).optional(),
  target: z.string().max(100).optional(),
})
export type AuditFilter = z.infer<typeof auditFilter>
