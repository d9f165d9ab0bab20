import { anyOf, isEditor, isStaff } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { editsCourse, readsCourseVersions } from '../access/own.ts'
import { isPublished } from '../access/published.ts'
import { courseAccess, levels } from '../contract.ts'
import { courseEndpoints } from '../endpoints/courses.ts'
import { keyField } from '../fields/key.ts'
import { rowLabel } from '../fields/labels.ts'
import { proseEditor } from '../fields/richText.ts'
import { skillLevels } from '../fields/skillLevels.ts'
import { slugField } from '../fields/slug.ts'
import { statusField } from '../fields/status.ts'
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
    defaultColumns: ['title', '_status', 'access', 'level', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    pagination: { defaultLimit: 25 },
    ...previewLinks('courses'),
  },
  access: {
    create: isStaff,
    read: anyOf(editsCourse, isPublished),
    update: editsCourse,
    delete: isEditor,
    readVersions: readsCourseVersions,
  },
  versions: { maxPerDoc: 25, drafts: { autosave: { interval: 2000 }, schedulePublish: true } },
  trash: true,
  hooks: {
    beforeChange: [keepOwnCourse, refuseForeignLessons, countMinutes, stampPublication],
    afterChange: [adoptLessons],
  },
  endpoints: courseEndpoints,
  fields: [
    { name: 'title', type: 'text', label: strings.fields.title, required: true, maxLength: 120 },
    statusField,
    {
      type: 'tabs',
      tabs: [
        {
          label: strings.tabs.about,
          fields: [
            {
              name: 'summary',
              type: 'textarea',
              label: strings.fields.summary,
              required: true,
              maxLength: 200,
              admin: { description: strings.help.summary },
            },
            { name: 'description', type: 'richText', label: strings.fields.description, editor: proseEditor() },
            {
              name: 'cover',
              type: 'upload',
              label: strings.fields.cover,
              relationTo: 'media',
              admin: { description: strings.help.cover },
            },
            {
              name: 'prerequisites',
              type: 'array',
              label: strings.fields.prerequisites,
              labels: strings.rows.prerequisite,
              maxRows: 12,
              admin: { components: { RowLabel: rowLabel(strings.rows.prerequisite.singular) } },
              fields: [
                { name: 'text', type: 'text', label: strings.fields.prerequisite, required: true, maxLength: 200 },
              ],
            },
            {
              name: 'related',
              type: 'relationship',
              label: strings.fields.related,
              relationTo: 'courses',
              hasMany: true,
              maxRows: 6,
              filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
              admin: { isSortable: true, allowCreate: false, description: strings.help.related },
            },
          ],
        },
        {
          label: strings.tabs.outline,
          fields: [
            {
              name: 'sections',
              type: 'array',
              label: strings.fields.sections,
              labels: strings.rows.section,
              admin: {
                description: strings.help.sections,
                initCollapsed: true,
                components: { RowLabel: rowLabel(strings.rows.section.singular) },
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
        },
        {
          label: strings.tabs.learning,
          fields: [
            {
              name: 'outcomes',
              type: 'array',
              label: strings.fields.outcomes,
              labels: strings.rows.outcome,
              maxRows: 12,
              admin: {
                description: strings.help.outcomes,
                components: { RowLabel: rowLabel(strings.rows.outcome.singular) },
              },
              fields: [{ name: 'text', type: 'text', label: strings.fields.outcome, required: true, maxLength: 200 }],
            },
            skillLevels('skillsTaught'),
            skillLevels('skillsRequired'),
            {
              name: 'verified',
              type: 'group',
              label: strings.fields.verified,
              fields: [
                {
                  name: 'with',
                  type: 'text',
                  label: strings.fields.verifiedWith,
                  maxLength: 120,
                  admin: { description: strings.help.verifiedWith },
                },
                {
                  name: 'on',
                  type: 'date',
                  label: strings.fields.verifiedOn,
                  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
                },
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
              label: strings.fields.seo,
              admin: { description: strings.help.seo },
              fields: [
                { name: 'title', type: 'text', label: strings.fields.seoTitle, maxLength: 70 },
                { name: 'description', type: 'textarea', label: strings.fields.seoDescription, maxLength: 170 },
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
      label: strings.fields.level,
      options: levels.map((value) => ({ value, label: strings.levels[value] })),
      defaultValue: 'beginner',
      required: true,
      index: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'access',
      type: 'select',
      label: strings.fields.access,
      options: courseAccess.map((value) => ({ value, label: strings.access[value] })),
      defaultValue: 'free',
      required: true,
      index: true,
      admin: { position: 'sidebar', description: strings.help.access },
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
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true, description: strings.help.minutes },
    },
    {
      name: 'publishedAt',
      type: 'date',
      label: strings.fields.publishedAt,
      admin: { position: 'sidebar', description: strings.help.publishedAt },
    },
  ],
}
