import type { UIField } from 'payload'
import { strings } from '../strings.ts'

/** Where the panel offers templates. */
export const lessonFromTemplate = '@academy/catalog/admin/reuse/LessonFromTemplate#LessonFromTemplate'
export const courseFromTemplate = '@academy/catalog/admin/reuse/CourseFromTemplate#CourseFromTemplate'

/** What a link to a list ends with that wants the box of templates open. */
export const beginId = 'from-template'

export const saveAsTemplateField: UIField = {
  name: 'saveAsTemplate',
  type: 'ui',
  label: strings.templates.save.action,
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '@academy/catalog/admin/reuse/SaveAsTemplate#SaveAsTemplate' },
  },
}
