import { anyOf, isEditor, isStaff } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { editsCourse, readsCourseVersions } from '../access/own.ts'
import { isPublished } from '../access/published.ts'
import { editionsTab } from '../editions/tab.ts'
import { courseEndpoints } from '../endpoints/courses.ts'
import { statusField } from '../fields/status.ts'
import { translatedText } from '../fields/translated.ts'
import { courseSync, exportCourse, importCourses } from '../folders/panel.ts'
import { adoptLessons } from '../hooks/adoptLessons.ts'
import { countMinutes } from '../hooks/countMinutes.ts'
import { keepOwnCourse } from '../hooks/keepOwnCourse.ts'
import { publishInAllLanguages } from '../hooks/publishInAllLanguages.ts'
import { refuseForeignLessons } from '../hooks/refuseForeignLessons.ts'
import { refuseStale, takeTurns } from '../hooks/refuseStale.ts'
import { refuseWithoutEnglish } from '../hooks/refuseWithoutEnglish.ts'
import { stampPublication } from '../hooks/stampPublication.ts'
import { keptForm } from '../keeping/form.ts'
import { outlineEndpoints } from '../outline/endpoints.ts'
import { outlineTab } from '../outline/tab.ts'
import { previewLinks } from '../preview.ts'
import { replaceTab } from '../reuse/replace/tab.ts'
import { courseFromTemplate } from '../reuse/templates/panel.ts'
import { followDrafts, followPublication } from '../review/hooks/followChanges.ts'
import { forgetReview } from '../review/hooks/forgetReview.ts'
import { refuseRemoval, refuseUnreviewed, refuseWithdrawal } from '../review/hooks/refuseUnreviewed.ts'
import { publishingButtons, reviewTab } from '../review/panel.ts'
import { strings } from '../strings.ts'
import { about } from './course/about.ts'
import { facts } from './course/facts.ts'
import { learning } from './course/learning.ts'
import { outline } from './course/outline.ts'
import { sharing } from './course/sharing.ts'

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
    components: {
      edit: { ...keptForm, ...publishingButtons, editMenuItems: [exportCourse] },
      beforeListTable: [courseFromTemplate, importCourses, courseSync],
      views: { edit: { outline: outlineTab, editions: editionsTab, replace: replaceTab, ...reviewTab('courses') } },
    },
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
  enableQueryPresets: true,
  hooks: {
    beforeOperation: [publishInAllLanguages, takeTurns],
    beforeChange: [
      refuseStale,
      refuseWithoutEnglish,
      keepOwnCourse,
      refuseUnreviewed,
      refuseForeignLessons,
      countMinutes,
      stampPublication,
    ],
    afterChange: [refuseWithdrawal, adoptLessons, followPublication, followDrafts],
    beforeDelete: [refuseRemoval, forgetReview],
  },
  endpoints: [...outlineEndpoints, ...courseEndpoints],
  fields: [
    translatedText({ name: 'title', type: 'text', label: strings.fields.title, required: true, maxLength: 120 }),
    statusField,
    { type: 'tabs', tabs: [about, outline, learning, sharing] },
    ...facts,
  ],
}
