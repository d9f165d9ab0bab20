import type { CollectionConfig } from 'payload'
import { lessonBlocks } from '../../blocks/index.ts'
import { lessonKinds } from '../../contract.ts'
import { authorField } from '../../fields/author.ts'
import { lessonEditor } from '../../fields/richText.ts'
import { signLesson } from '../../hooks/signLesson.ts'
import { strings as catalogStrings } from '../../strings.ts'
import { strings } from '../strings.ts'
import { templateAccess } from './access.ts'
import { templateFromLessonEndpoint } from './templateFromLesson.ts'
import { templateTitle } from './title.ts'

const said = strings.templates

/** Lessons to begin from: how long, of what kind, and a body with what usually stands in it. */
export const lessonTemplates: CollectionConfig = {
  slug: 'lesson-templates',
  labels: said.lesson,
  admin: {
    group: catalogStrings.libraryGroup,
    description: said.help.lessons,
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'minutes', 'updatedAt'],
  },
  access: templateAccess,
  defaultPopulate: { title: true, description: true, kind: true, minutes: true },
  hooks: { beforeChange: [signLesson] },
  endpoints: [templateFromLessonEndpoint],
  fields: [
    templateTitle('lesson-templates'),
    {
      name: 'description',
      type: 'textarea',
      label: said.fields.description,
      maxLength: 300,
      admin: { description: said.help.description },
    },
    { name: 'body', type: 'richText', label: said.fields.body, editor: lessonEditor(lessonBlocks) },
    {
      name: 'kind',
      type: 'select',
      label: catalogStrings.fields.kind,
      options: lessonKinds.map((value) => ({ value, label: catalogStrings.kinds[value] })),
      defaultValue: 'article',
      required: true,
      admin: { position: 'sidebar', isClearable: false },
    },
    {
      name: 'minutes',
      type: 'number',
      label: catalogStrings.fields.minutes,
      required: true,
      defaultValue: 5,
      min: 0,
      max: 600,
      admin: { position: 'sidebar', step: 1 },
    },
    authorField,
  ],
}
