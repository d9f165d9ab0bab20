import { anyone, fieldFor, isEditor } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { editsProfile } from '../access/own.ts'
import { proseEditor } from '../fields/richText.ts'
import { slugField } from '../fields/slug.ts'
import { strings } from '../strings.ts'

export const instructors: CollectionConfig = {
  slug: 'instructors',
  labels: strings.instructor,
  admin: { group: strings.peopleGroup, useAsTitle: 'name', defaultColumns: ['name', 'headline', 'updatedAt'] },
  access: { create: isEditor, read: anyone, update: editsProfile, delete: isEditor },
  trash: true,
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'headline', type: 'text', maxLength: 160 },
    { name: 'bio', type: 'richText', editor: proseEditor() },
    { name: 'photo', type: 'upload', relationTo: 'media' },
    {
      name: 'links',
      type: 'array',
      maxRows: 8,
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 60 },
        {
          name: 'url',
          type: 'text',
          required: true,
          validate: (value: unknown) =>
            /^https?:\/\/\S+$/.test(String(value)) || 'Write an address that begins with https://.',
        },
      ],
    },
    {
      name: 'user',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      access: {
        create: fieldFor('editor', 'admin'),
        read: fieldFor('instructor', 'editor', 'admin'),
        update: fieldFor('editor', 'admin'),
      },
      admin: { position: 'sidebar', description: strings.help.user },
    },
    slugField({ from: 'name' }),
  ],
}
