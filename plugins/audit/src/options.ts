export type AuditOptions = {
  /** Days that events are kept. @default 400 */
  retentionDays?: number
}

export const resolveOptions = (given: AuditOptions) => ({ retentionDays: 400, ...given })
