import type { Tab } from 'payload'
import { keyField } from '../../fields/key.ts'
import { rowLabel } from '../../fields/labels.ts'
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
        initCollapsed: false,
        // Arranged in a view of its own; here they are shown to the form alone, and in versions.
        components: {
          RowLabel: rowLabel(strings.rows.section.singular),
          Field: '@academy/catalog/admin/outline/OutlineLink#OutlineLink',
        },
      },
      fields: [
        keyField({ unique: false }),
        { name: 'title', type: 'text', label: strings.fields.title, required: true, maxLength: 120 },
        {
          name: 'summary',
          type: 'textarea',
          label: strings.fields.summary,
          maxLength: 300,
          admin: { description: strings.help.sectionSummary },
        },
        {
          name: 'lessons',
          type: 'relationship',
          label: strings.fields.lessons,
          relationTo: 'lessons',
          hasMany: true,
          admin: { isSortable: true, className: 'academy-outline', description: strings.help.lessons },
          hooks: { beforeDuplicate: [() => []] },
          filterOptions: ({ id }) => ({
            or: [{ course: { equals: id ?? null } }, { course: { exists: false } }],
          }),
        },
      ],
    },
  ],
}
