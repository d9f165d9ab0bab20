export const AUDIT_SLUG = 'audit-events'
