import { anyOf, isEditor } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { isNotTrashed } from '../access/published.ts'
import { slugField } from '../fields/slug.ts'
import { strings } from '../strings.ts'

const term = (slug: string, labels: { singular: string; plural: string }): CollectionConfig => ({
  slug,
  labels,
  admin: { group: strings.libraryGroup, useAsTitle: 'title', defaultColumns: ['title', 'slug', 'updatedAt'] },
  access: { create: isEditor, read: anyOf(isEditor, isNotTrashed), update: isEditor, delete: isEditor },
  trash: true,
  fields: [
    { name: 'title', type: 'text', label: strings.fields.title, required: true, localized: true, maxLength: 80 },
    { name: 'summary', type: 'textarea', label: strings.fields.summary, localized: true, maxLength: 300 },
    slugField({ from: 'title' }),
  ],
})

/** What courses are sorted by. */
export const terms = [term('categories', strings.category), term('tags', strings.tag), term('skills', strings.skill)]
