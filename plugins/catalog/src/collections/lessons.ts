import { anyOf, isStaff } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { editsLesson, readsLessonVersions } from '../access/own.ts'
import { type EntitledCourses, isReadableLesson } from '../access/published.ts'
import { lessonBlocks } from '../blocks/index.ts'
import { lessonKinds } from '../contract.ts'
import { doneBy } from '../editions/fields/doneBy.ts'
import { optional } from '../editions/fields/optional.ts'
import { lessonEndpoints } from '../endpoints/lessons.ts'
import { authorField } from '../fields/author.ts'
import { keyField } from '../fields/key.ts'
import { noEmptyText } from '../fields/noEmptyText.ts'
import { lessonEditor } from '../fields/richText.ts'
import { slugField } from '../fields/slug.ts'
import { statusField } from '../fields/status.ts'
import { translatedText } from '../fields/translated.ts'
import { verifiedField } from '../fields/verified.ts'
import { staleLessons } from '../freshness/panel.ts'
import { publishInAllLanguages } from '../hooks/publishInAllLanguages.ts'
import { recountCourse, recountCourseAfterDelete } from '../hooks/recountCourse.ts'
import { refuseForeignCourse } from '../hooks/refuseForeignCourse.ts'
import { refuseStale, takeTurns } from '../hooks/refuseStale.ts'
import { refuseTakenAddress } from '../hooks/refuseTakenAddress.ts'
import { refuseWithoutEnglish } from '../hooks/refuseWithoutEnglish.ts'
import { signLesson } from '../hooks/signLesson.ts'
import { keptForm } from '../keeping/form.ts'
import type { ClosedLessons } from '../options.ts'
import { previewLinks } from '../preview.ts'
import { lessonFromTemplate, saveAsTemplateField } from '../reuse/templates/panel.ts'
import { followDrafts } from '../review/hooks/followChanges.ts'
import { forgetLessonComments } from '../review/hooks/forgetReview.ts'
import { refuseRemoval, refuseUnreviewed, refuseWithdrawal } from '../review/hooks/refuseUnreviewed.ts'
import { publishingButtons, reviewTab } from '../review/panel.ts'
import { strings } from '../strings.ts'

type Options = { entitledCourses: EntitledCourses; closedLessons: ClosedLessons }

export const lessons = ({ entitledCourses, closedLessons }: Options): CollectionConfig => ({
  slug: 'lessons',
  labels: strings.lesson,
  admin: {
    group: strings.group,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'course', 'kind', 'minutes', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    pagination: { defaultLimit: 25 },
    components: {
      beforeListTable: [lessonFromTemplate, staleLessons],
      edit: { ...keptForm, ...publishingButtons },
      views: { edit: reviewTab('lessons') },
    },
    ...previewLinks('lessons'),
  },
  access: {
    create: isStaff,
    read: anyOf(editsLesson, isReadableLesson(entitledCourses, closedLessons)),
    update: editsLesson,
    delete: editsLesson,
    readVersions: readsLessonVersions,
  },
  defaultPopulate: { title: true, slug: true, summary: true, kind: true, minutes: true, freePreview: true },
  versions: { maxPerDoc: 25, drafts: { autosave: { interval: 2000 }, schedulePublish: true } },
  trash: true,
  enableQueryPresets: true,
  indexes: [{ fields: ['course', 'slug'], unique: true }],
  hooks: {
    beforeOperation: [publishInAllLanguages, takeTurns],
    beforeChange: [
      refuseStale,
      refuseWithoutEnglish,
      signLesson,
      refuseUnreviewed,
      refuseForeignCourse,
      refuseTakenAddress,
    ],
    afterChange: [refuseWithdrawal, recountCourse, followDrafts],
    beforeDelete: [refuseRemoval, forgetLessonComments],
    afterDelete: [recountCourseAfterDelete],
  },
  endpoints: lessonEndpoints,
  fields: [
    translatedText({ name: 'title', type: 'text', label: strings.fields.title, required: true, maxLength: 120 }),
    statusField,
    {
      name: 'summary',
      type: 'textarea',
      label: strings.fields.summary,
      localized: true,
      maxLength: 240,
      admin: { description: strings.help.summary },
    },
    {
      name: 'body',
      type: 'richText',
      label: strings.fields.body,
      localized: true,
      hooks: { beforeChange: [noEmptyText] },
      editor: lessonEditor(lessonBlocks),
    },
    slugField({ from: 'title', unique: false }),
    keyField({ unique: true }),
    {
      name: 'course',
      type: 'relationship',
      label: strings.fields.course,
      relationTo: 'courses',
      required: true,
      index: true,
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'kind',
      type: 'select',
      label: strings.fields.kind,
      options: lessonKinds.map((value) => ({ value, label: strings.kinds[value] })),
      defaultValue: 'article',
      required: true,
      admin: {
        position: 'sidebar',
        isClearable: false,
        description: strings.help.kind,
        components: { Cell: '@academy/catalog/admin/KindCell#KindCell' },
      },
    },
    {
      name: 'minutes',
      type: 'number',
      label: strings.fields.minutes,
      required: true,
      defaultValue: 5,
      min: 0,
      max: 600,
      admin: { position: 'sidebar', step: 1, description: strings.help.lessonMinutes },
    },
    {
      name: 'freePreview',
      type: 'checkbox',
      label: strings.fields.freePreview,
      defaultValue: false,
      index: true,
      admin: { position: 'sidebar', description: strings.help.freePreview },
    },
    optional,
    doneBy,
    { ...verifiedField, admin: { position: 'sidebar' } },
    saveAsTemplateField,
    authorField,
  ],
})
