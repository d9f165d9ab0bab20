import { hasRole, staffRoles } from '@academy/kernel'
import type { CollectionBeforeChangeHook } from 'payload'

/** Remembers since when somebody is staff, whoever changed the role; a second factor's grace period counts from there. */
export const stampStaff: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const was = hasRole(originalDoc, ...staffRoles)
  const is = hasRole({ ...originalDoc, ...data }, ...staffRoles)
  if (was === is) return data
  return { ...data, staffSince: is ? new Date().toISOString() : null }
}
