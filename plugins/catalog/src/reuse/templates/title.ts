import type { TextField } from 'payload'
import { strings } from '../strings.ts'
import { freeName, numberedTitle } from './freeName.ts'

/** Templates are chosen by their titles, so no two have one; a copy is numbered. */
export const templateTitle = (collection: 'course-templates' | 'lesson-templates'): TextField => ({
  name: 'title',
  type: 'text',
  label: strings.fields.title,
  required: true,
  unique: true,
  maxLength: 120,
  hooks: {
    beforeDuplicate: [
      ({ value, req }) => freeName({ collection, field: 'title', name: String(value), numbered: numberedTitle }, req),
    ],
  },
})
