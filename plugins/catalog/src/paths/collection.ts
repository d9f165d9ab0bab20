import { anyOf, isEditor, isStaff } from '@academy/kernel'
import type { CollectionConfig } from 'payload'
import { isPublished } from '../access/published.ts'
import { noEmptyText } from '../fields/noEmptyText.ts'
import { proseEditor } from '../fields/richText.ts'
import { slugField } from '../fields/slug.ts'
import { statusField } from '../fields/status.ts'
import { translatedText, translatedTextarea } from '../fields/translated.ts'
import { publishInAllLanguages } from '../hooks/publishInAllLanguages.ts'
import { refuseWithoutEnglish } from '../hooks/refuseWithoutEnglish.ts'
import { previewLinks } from '../preview.ts'
import { strings as catalogue } from '../strings.ts'
import { stages } from './fields/stages.ts'
import { strings } from './strings.ts'

/** Ways through several courses. Editors make them, as they concern courses of several people; instructors read them. */
export const paths: CollectionConfig = {
  slug: 'paths',
  labels: strings.labels,
  admin: {
    group: catalogue.group,
    description: strings.help,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'slug', 'updatedAt'],
    listSearchableFields: ['title', 'slug', 'summary'],
    ...previewLinks('paths'),
  },
  access: {
    create: isEditor,
    read: anyOf(isStaff, isPublished),
    update: isEditor,
    delete: isEditor,
    readVersions: isStaff,
  },
  versions: { maxPerDoc: 25, drafts: { autosave: { interval: 2000 }, schedulePublish: true } },
  trash: true,
  hooks: { beforeOperation: [publishInAllLanguages], beforeChange: [refuseWithoutEnglish] },
  fields: [
    translatedText({ name: 'title', type: 'text', label: catalogue.fields.title, required: true, maxLength: 120 }),
    statusField,
    {
      type: 'tabs',
      tabs: [
        {
          label: strings.tabs.about,
          fields: [
            translatedTextarea({
              name: 'summary',
              type: 'textarea',
              label: catalogue.fields.summary,
              required: true,
              maxLength: 200,
              admin: { description: strings.helps.summary },
            }),
            {
              name: 'description',
              type: 'richText',
              label: catalogue.fields.description,
              localized: true,
              hooks: { beforeChange: [noEmptyText] },
              editor: proseEditor(),
            },
          ],
        },
        { label: strings.tabs.stages, fields: [stages] },
      ],
    },
    slugField({ from: 'title' }),
  ],
}
