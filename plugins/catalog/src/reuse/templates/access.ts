import { anyOf, isEditor, isStaff } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { asInstructor } from '../../access/own.ts'

const editsTemplate = anyOf(
  isEditor,
  asInstructor((id) => ({ author: { equals: id } })),
)

/** All staff begin from every template; whoever made one, and editors, change it. Readers never meet one. */
export const templateAccess: CollectionConfig['access'] = {
  create: isStaff,
  read: isStaff,
  update: editsTemplate,
  delete: editsTemplate,
}
