import { anyOf, isEditor, isOwnBy, isStaff, nobody } from '@academy/kernel'
import type { Access, CollectionConfig } from 'payload'
import { strings } from '../../strings.ts'
import { folderStrings } from '../strings.ts'
import { cancelImport } from './cancel.ts'
import { importStates } from './state.ts'

export const COURSE_IMPORTS_SLUG = 'course-imports'

/** Those who teach see what they asked for themselves. */
const isAsker: Access = async (args) => (await isStaff(args)) && isOwnBy('by')(args)

/** Imports of many courses at once: how far they are, and what became of each course. Written by the task alone. */
export const courseImports: CollectionConfig = {
  slug: COURSE_IMPORTS_SLUG,
  labels: folderStrings.imports.labels,
  admin: {
    group: strings.publishingGroup,
    useAsTitle: 'createdAt',
    defaultColumns: ['createdAt', 'state', 'done', 'total', 'by'],
  },
  defaultSort: '-createdAt',
  access: { create: nobody, read: anyOf(isEditor, isAsker), update: nobody, delete: nobody },
  endpoints: [cancelImport],
  graphQL: false,
  fields: [
    { name: 'by', type: 'relationship', relationTo: 'users', index: true },
    { name: 'state', type: 'select', options: [...importStates], defaultValue: 'waiting', required: true, index: true },
    { name: 'dryRun', type: 'checkbox', defaultValue: false },
    { name: 'publish', type: 'checkbox', defaultValue: false },
    { name: 'remove', type: 'checkbox', defaultValue: false },
    { name: 'total', type: 'number', defaultValue: 0, required: true },
    { name: 'done', type: 'number', defaultValue: 0, required: true },
    { name: 'courses', type: 'json' },
  ],
}
