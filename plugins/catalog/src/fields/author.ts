import { fieldFor, staffRoles } from '@academy/kernel'
import type { RelationshipField } from 'payload'
import { kept } from './kept.ts'

/** Who began it; `signLesson` writes it down. */
export const authorField: RelationshipField = {
  name: 'author',
  type: 'relationship',
  relationTo: 'users',
  index: true,
  hooks: { beforeValidate: [kept] },
  access: { create: () => false, read: fieldFor(...staffRoles) },
  admin: { hidden: true },
}
