import type { CollectionConfig } from 'payload'
import { authorField } from '../../fields/author.ts'
import { rowLabel } from '../../fields/labels.ts'
import { signLesson } from '../../hooks/signLesson.ts'
import { strings as catalogStrings } from '../../strings.ts'
import { strings } from '../strings.ts'
import { templateAccess } from './access.ts'
import { templateTitle } from './title.ts'

const said = strings.templates

/** Courses to begin from: sections, and the lessons in them with the template that each begins from. */
export const courseTemplates: CollectionConfig = {
  slug: 'course-templates',
  labels: said.course,
  admin: {
    group: catalogStrings.libraryGroup,
    description: said.help.courses,
    useAsTitle: 'title',
    defaultColumns: ['title', 'description', 'updatedAt'],
  },
  access: templateAccess,
  hooks: { beforeChange: [signLesson] },
  fields: [
    templateTitle('course-templates'),
    { name: 'description', type: 'textarea', label: said.fields.description, maxLength: 300 },
    {
      name: 'sections',
      type: 'array',
      label: catalogStrings.fields.sections,
      labels: catalogStrings.rows.section,
      minRows: 1,
      maxRows: 30,
      admin: { components: { RowLabel: rowLabel(catalogStrings.rows.section.singular) } },
      fields: [
        { name: 'title', type: 'text', label: strings.fields.title, required: true, maxLength: 120 },
        { name: 'summary', type: 'textarea', label: catalogStrings.fields.summary, maxLength: 300 },
        {
          name: 'lessons',
          type: 'array',
          label: catalogStrings.fields.lessons,
          labels: catalogStrings.lesson,
          maxRows: 40,
          admin: { components: { RowLabel: rowLabel(catalogStrings.lesson.singular) } },
          fields: [
            { name: 'title', type: 'text', label: strings.fields.title, required: true, maxLength: 120 },
            {
              name: 'template',
              type: 'relationship',
              label: said.lesson.singular,
              relationTo: 'lesson-templates',
              admin: { description: said.help.template },
            },
          ],
        },
      ],
    },
    authorField,
  ],
}
