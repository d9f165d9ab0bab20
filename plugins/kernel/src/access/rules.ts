import type { Access, FieldAccess, Where } from 'payload'
import { hasRole, type Role, staffRoles } from './roles.ts'

export const anyone: Access = () => true
export const nobody: Access = () => false

const whoIs =
  (...wanted: Role[]): Access =>
  ({ req }) =>
    hasRole(req.user, ...wanted)

export const isAdmin = whoIs('admin')
export const isEditor = whoIs('editor', 'admin')
export const isStaff = whoIs(...staffRoles)

/** Rows whose `field` names the user who asks. A guest owns nothing. */
export const isOwnBy =
  (field: string): Access =>
  ({ req }) =>
    req.user ? { [field]: { equals: req.user.id } } : false

/** What any of the rules allows; filters are joined by `or`. Silence means no. */
export const anyOf =
  (...rules: Access[]): Access =>
  async (args) => {
    const filters: Where[] = []
    for (const rule of rules) {
      const verdict = await rule(args)
      if (verdict === true) return true
      if (verdict) filters.push(verdict)
    }
    return filters.length > 0 ? { or: filters } : false
  }

/** What a rule allows, narrowed to rows that match. */
export const where =
  (rule: Access, filter: Where): Access =>
  async (args) => {
    const verdict = await rule(args)
    if (!verdict) return false
    return verdict === true ? filter : { and: [verdict, filter] }
  }

/** The same rules for a field, where only yes or no can be said. */
export const fieldFor =
  (...wanted: Role[]): FieldAccess =>
  ({ req }) =>
    hasRole(req.user, ...wanted)
