import type { FieldHook } from 'payload'

/**
 * Once given, never changed: an update's value gives way to the stored one. A hook and no access rule, because restoring
 * a version would drop a field that may not be updated, and a required one would then be missing.
 */
export const kept: FieldHook = ({ operation, previousValue, value }) =>
  operation === 'update' ? (previousValue ?? value) : value
