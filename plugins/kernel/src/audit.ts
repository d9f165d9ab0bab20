import type { Payload, PayloadRequest } from 'payload'

/** Something that the audit log keeps; `action` is `plugin/what-happened`. */
export type AuditEntry = {
  action: string
  /** Id of whoever did it; null for a guest and for the academy itself. */
  actor: string | null
  /** Whom or what it was done to. */
  target?: { collection: string; id: string }
  /** Facts without secrets: what has the name of one is left out. */
  details?: Record<string, unknown>
  /** From where, when it came over HTTP; otherwise those of `req` count. */
  headers?: Headers
}

/** Writes it down, in the request's transaction when it is in one. Plugins get it as an option. */
export type Audit = (entry: AuditEntry, from: { payload: Payload; req?: PayloadRequest }) => Promise<void>
