import { onlyPictures } from '@academy/kernel'
import type { Tab } from 'payload'
import { noEmptyText } from '../../fields/noEmptyText.ts'
import { proseEditor } from '../../fields/richText.ts'
import { textRows } from '../../fields/textRows.ts'
import { translatedTextarea } from '../../fields/translated.ts'
import { strings } from '../../strings.ts'

/** What a visitor reads before they begin. */
export const about: Tab = {
  label: strings.tabs.about,
  fields: [
    translatedTextarea({
      name: 'summary',
      type: 'textarea',
      label: strings.fields.summary,
      required: true,
      maxLength: 200,
      admin: { description: strings.help.summary },
    }),
    {
      name: 'description',
      type: 'richText',
      label: strings.fields.description,
      localized: true,
      hooks: { beforeChange: [noEmptyText] },
      editor: proseEditor(),
    },
    {
      name: 'cover',
      type: 'upload',
      label: strings.fields.cover,
      relationTo: 'media',
      filterOptions: onlyPictures,
      admin: { description: strings.help.cover },
    },
    textRows('prerequisites', 'prerequisite'),
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
}
