import type { Tab } from 'payload'
import { keyField } from '../../fields/key.ts'
import { translatedText } from '../../fields/translated.ts'
import { strings } from '../../strings.ts'

/** Sections in reading order, each with its lessons. */
export const outline: Tab = {
  label: strings.tabs.outline,
  fields: [
    {
      name: 'sections',
      type: 'array',
      label: strings.fields.sections,
      labels: strings.rows.section,
      admin: {
        description: strings.help.sections,
        // Arranged in a view of its own; the form shows the way there, and versions what changed.
        components: { Field: '@academy/catalog/admin/outline/OutlineLink#OutlineLink' },
      },
      fields: [
        keyField({ unique: false }),
        translatedText({ name: 'title', type: 'text', label: strings.fields.title, required: true, maxLength: 120 }),
        {
          name: 'summary',
          type: 'textarea',
          label: strings.fields.summary,
          localized: true,
          maxLength: 300,
          admin: { description: strings.help.sectionSummary },
        },
        {
          name: 'lessons',
          type: 'relationship',
          label: strings.fields.lessons,
          relationTo: 'lessons',
          hasMany: true,
          admin: { description: strings.help.lessons },
          hooks: { beforeDuplicate: [() => []] },
          filterOptions: ({ id }) => ({
            or: [{ course: { equals: id ?? null } }, { course: { exists: false } }],
          }),
        },
      ],
    },
  ],
}
