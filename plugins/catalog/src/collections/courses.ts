import { anyOf, isEditor, isStaff } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { editsCourse } from '../access/own.ts'
import { isPublished } from '../access/published.ts'
import { courseAccess, levels } from '../contract.ts'
import { courseEndpoints } from '../endpoints/courses.ts'
import { keyField } from '../fields/key.ts'
import { proseEditor } from '../fields/richText.ts'
import { skillLevels } from '../fields/skillLevels.ts'
import { slugField } from '../fields/slug.ts'
import { adoptLessons } from '../hooks/adoptLessons.ts'
import { countMinutes } from '../hooks/countMinutes.ts'
import { keepOwnCourse } from '../hooks/keepOwnCourse.ts'
import { refuseForeignLessons } from '../hooks/refuseForeignLessons.ts'
import { stampPublication } from '../hooks/stampPublication.ts'
import { previewLinks } from '../preview.ts'
import { strings } from '../strings.ts'

export const courses: CollectionConfig = {
  slug: 'courses',
  labels: strings.course,
  admin: {
    group: strings.group,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'level', 'access', 'updatedAt'],
    ...previewLinks('courses'),
  },
  access: {
    create: isStaff,
    read: anyOf(editsCourse, isPublished),
    update: editsCourse,
    delete: isEditor,
    readVersions: editsCourse,
  },
  versions: { maxPerDoc: 25, drafts: { autosave: { interval: 2000 }, schedulePublish: true } },
  trash: true,
  hooks: {
    beforeChange: [keepOwnCourse, refuseForeignLessons, countMinutes, stampPublication],
    afterChange: [adoptLessons],
  },
  endpoints: courseEndpoints,
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 120 },
    {
      type: 'tabs',
      tabs: [
        {
          label: strings.tabs.about,
          fields: [
            {
              name: 'summary',
              type: 'textarea',
              required: true,
              maxLength: 200,
              admin: { description: strings.help.summary },
            },
            { name: 'description', type: 'richText', editor: proseEditor() },
            { name: 'cover', type: 'upload', relationTo: 'media', admin: { description: strings.help.cover } },
            {
              name: 'prerequisites',
              type: 'array',
              maxRows: 12,
              fields: [{ name: 'text', type: 'text', required: true, maxLength: 200 }],
            },
            {
              name: 'related',
              type: 'relationship',
              relationTo: 'courses',
              hasMany: true,
              maxRows: 6,
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
              admin: { description: strings.help.related },
            },
          ],
        },
        {
          label: strings.tabs.outline,
          fields: [
            {
              name: 'sections',
              type: 'array',
              admin: { description: strings.help.sections, initCollapsed: false },
              fields: [
                keyField({ unique: false }),
                { name: 'title', type: 'text', required: true, maxLength: 120 },
                { name: 'summary', type: 'textarea', maxLength: 300 },
                {
                  name: 'lessons',
                  type: 'relationship',
                  relationTo: 'lessons',
                  hasMany: true,
                  filterOptions: ({ id }) => ({
                    or: [{ course: { equals: id ?? null } }, { course: { exists: false } }],
                  }),
                },
              ],
            },
          ],
        },
        {
          label: strings.tabs.learning,
          fields: [
            {
              name: 'outcomes',
              type: 'array',
              maxRows: 12,
              fields: [{ name: 'text', type: 'text', required: true, maxLength: 200 }],
            },
            skillLevels('skillsTaught'),
            skillLevels('skillsRequired'),
            {
              name: 'verified',
              type: 'group',
              fields: [
                { name: 'with', type: 'text', maxLength: 120, admin: { description: strings.help.verifiedWith } },
                { name: 'on', type: 'date', admin: { date: { pickerAppearance: 'dayOnly' } } },
              ],
            },
          ],
        },
        {
          label: strings.tabs.sharing,
          fields: [
            {
              name: 'seo',
              type: 'group',
              fields: [
                { name: 'title', type: 'text', maxLength: 70 },
                { name: 'description', type: 'textarea', maxLength: 170 },
              ],
            },
          ],
        },
      ],
    },
    slugField({ from: 'title' }),
    {
      name: 'level',
      type: 'select',
      options: [...levels],
      defaultValue: 'beginner',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'access',
      type: 'select',
      options: [...courseAccess],
      defaultValue: 'free',
      required: true,
      index: true,
      admin: { position: 'sidebar', description: strings.help.access },
    },
    { name: 'category', type: 'relationship', relationTo: 'categories', admin: { position: 'sidebar' } },
    {
      name: 'tags',
      type: 'relationship',
      relationTo: 'tags',
      hasMany: true,
      maxRows: 12,
      admin: { position: 'sidebar' },
    },
    {
      name: 'instructors',
      type: 'relationship',
      relationTo: 'instructors',
      hasMany: true,
      admin: { position: 'sidebar', description: strings.help.instructors },
    },
    {
      name: 'estimatedMinutes',
      type: 'number',
      defaultValue: 0,
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, description: strings.help.minutes },
    },
    { name: 'publishedAt', type: 'date', admin: { position: 'sidebar' } },
  ],
}
