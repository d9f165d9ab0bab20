import { anyOf, isEditor, isOwnBy, nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { PATH_FOLLOWS_SLUG } from '../contract.ts'
import { strings as learning } from '../strings.ts'
import { strings } from './strings.ts'

const said = strings.follows

/** Who follows which path. Written by code alone; a row is never deleted, as it says that somebody has completed it. */
export const pathFollows: CollectionConfig = {
  slug: PATH_FOLLOWS_SLUG,
  labels: said.labels,
  admin: {
    group: learning.group,
    description: said.help,
    defaultColumns: ['student', 'path', 'followedAt', 'leftAt', 'completedAt'],
  },
  access: { create: nobody, read: anyOf(isEditor, isOwnBy('student')), update: nobody, delete: nobody },
  graphQL: false,
  defaultSort: '-followedAt',
  indexes: [{ fields: ['student', 'path'], unique: true }],
  fields: [
    { name: 'student', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'path', type: 'relationship', relationTo: 'paths', required: true, index: true },
    { name: 'followedAt', type: 'date', required: true },
    { name: 'leftAt', type: 'date' },
    { name: 'completedAt', type: 'date', admin: { description: said.completedHelp } },
  ],
}
