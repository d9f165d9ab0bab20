import { anyone, isEditor } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { strings } from '../strings.ts'

const isPath = (value: unknown): true | string =>
  (typeof value === 'string' && /^\/(?!\/)[^\s?#]*$/.test(value)) || 'Write a path that begins with one slash.'

/** Addresses that moved; most are written when a slug changes. */
export const redirects: CollectionConfig = {
  slug: 'redirects',
  labels: strings.redirect,
  admin: { group: strings.publishingGroup, useAsTitle: 'from', defaultColumns: ['from', 'to', 'updatedAt'] },
  access: { create: isEditor, read: anyone, update: isEditor, delete: isEditor },
  fields: [
    { name: 'from', type: 'text', label: strings.fields.from, required: true, unique: true, validate: isPath },
    { name: 'to', type: 'text', label: strings.fields.to, required: true, validate: isPath },
  ],
}
