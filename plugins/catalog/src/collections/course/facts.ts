import type { Field } from 'payload'
import { courseAccess, levels } from '../../contract.ts'
import { slugField } from '../../fields/slug.ts'
import { strings } from '../../strings.ts'

/** What is beside the form: where the course is found, and for whom it is. */
export const facts: Field[] = [
  // Learners' paths stand beside their courses, at /learn/paths.
  slugField({ from: 'title', reserved: ['paths'] }),
  {
    name: 'level',
    type: 'select',
    label: strings.fields.level,
    options: levels.map((value) => ({ value, label: strings.levels[value] })),
    defaultValue: 'beginner',
    required: true,
    index: true,
    admin: { position: 'sidebar', isClearable: false },
  },
  {
    name: 'access',
    type: 'select',
    label: strings.fields.access,
    options: courseAccess.map((value) => ({ value, label: strings.access[value] })),
    defaultValue: 'free',
    required: true,
    index: true,
    admin: { position: 'sidebar', isClearable: false, description: strings.help.access },
  },
  {
    name: 'category',
    type: 'relationship',
    label: strings.fields.category,
    relationTo: 'categories',
    admin: { position: 'sidebar' },
  },
  {
    name: 'tags',
    type: 'relationship',
    label: strings.fields.tags,
    relationTo: 'tags',
    hasMany: true,
    maxRows: 12,
    admin: { position: 'sidebar' },
  },
  {
    name: 'instructors',
    type: 'relationship',
    label: strings.fields.instructors,
    relationTo: 'instructors',
    hasMany: true,
    admin: { position: 'sidebar', isSortable: true, description: strings.help.instructors },
  },
  {
    name: 'estimatedMinutes',
    type: 'number',
    label: strings.fields.estimatedMinutes,
    defaultValue: 0,
    access: { create: () => false },
    admin: { position: 'sidebar', readOnly: true, description: strings.help.minutes },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: strings.fields.publishedAt,
    admin: { position: 'sidebar', description: strings.help.publishedAt },
  },
]
