import { anyOf, hasRole, isAdmin, isOwnBy, staffRoles } from '@academy/kernel'
import type { CollectionConfig } from 'payload'

type Rules = NonNullable<CollectionConfig['access']>

/** People see and edit themselves; administrators everybody. Accounts are made by signing up, never here. */
export const usersAccess: Rules = {
  admin: ({ req }) => hasRole(req.user, ...staffRoles),
  create: () => false,
  read: anyOf(isAdmin, isOwnBy('id')),
  update: anyOf(isAdmin, isOwnBy('id')),
  delete: isAdmin,
  unlock: () => false,
}

/** Sessions, credentials and tokens: better-auth alone touches them. */
export const internalAccess: Rules = {
  create: () => false,
  read: () => false,
  update: () => false,
  delete: () => false,
}
