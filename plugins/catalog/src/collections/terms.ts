import { anyone, isEditor } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { slugField } from '../fields/slug.ts'
import { strings } from '../strings.ts'

const term = (slug: string, labels: { singular: string; plural: string }): CollectionConfig => ({
  slug,
  labels,
  admin: { group: strings.group, useAsTitle: 'title', defaultColumns: ['title', 'slug', 'updatedAt'] },
  access: { create: isEditor, read: anyone, update: isEditor, delete: isEditor },
  trash: true,
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 80 },
    { name: 'summary', type: 'textarea', maxLength: 300 },
    slugField({ from: 'title' }),
  ],
})

/** What courses are sorted by. */
export const terms = [term('categories', strings.category), term('tags', strings.tag), term('skills', strings.skill)]
