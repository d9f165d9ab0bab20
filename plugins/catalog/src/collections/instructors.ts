import { anyOf, fieldFor, hasRole, isEditor, onlyPictures } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { editsProfile } from '../access/own.ts'
import { isNotTrashed } from '../access/published.ts'
import { makeProfile } from '../dashboard/makeProfile.ts'
import { rowLabel } from '../fields/labels.ts'
import { noEmptyText } from '../fields/noEmptyText.ts'
import { proseEditor } from '../fields/richText.ts'
import { slugField } from '../fields/slug.ts'
import { strings } from '../strings.ts'

export const instructors: CollectionConfig = {
  slug: 'instructors',
  labels: strings.instructor,
  admin: { group: strings.peopleGroup, useAsTitle: 'name', defaultColumns: ['name', 'headline', 'updatedAt'] },
  access: { create: isEditor, read: anyOf(isEditor, isNotTrashed), update: editsProfile, delete: isEditor },
  trash: true,
  endpoints: [makeProfile],
  fields: [
    { name: 'name', type: 'text', label: strings.fields.name, required: true, maxLength: 120 },
    { name: 'headline', type: 'text', label: strings.fields.headline, localized: true, maxLength: 160 },
    {
      name: 'bio',
      type: 'richText',
      label: strings.fields.bio,
      localized: true,
      hooks: { beforeChange: [noEmptyText] },
      editor: proseEditor(),
    },
    { name: 'photo', type: 'upload', label: strings.fields.photo, relationTo: 'media', filterOptions: onlyPictures },
    {
      name: 'links',
      type: 'array',
      label: strings.fields.links,
      labels: strings.rows.link,
      maxRows: 8,
      admin: { components: { RowLabel: rowLabel(strings.rows.link.singular) } },
      fields: [
        { name: 'label', type: 'text', label: strings.fields.label, required: true, maxLength: 60 },
        {
          name: 'url',
          type: 'text',
          label: strings.fields.url,
          required: true,
          validate: (value: unknown) =>
            /^https?:\/\/\S+$/.test(String(value)) || 'Write an address that begins with https://.',
        },
      ],
    },
    {
      name: 'user',
      type: 'relationship',
      label: strings.fields.user,
      relationTo: 'users',
      index: true,
      access: {
        create: fieldFor('editor', 'admin'),
        read: fieldFor('instructor', 'editor', 'admin'),
        update: fieldFor('editor', 'admin'),
      },
      admin: {
        position: 'sidebar',
        description: strings.help.user,
        // Editors read no accounts but their own, so the panel would show them an id; the dashboard links whoever has no profile.
        condition: (_data, _siblings, { user }) => hasRole(user, 'instructor', 'admin'),
      },
    },
    slugField({ from: 'name' }),
  ],
}
