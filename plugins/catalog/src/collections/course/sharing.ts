import type { Tab } from 'payload'
import { strings } from '../../strings.ts'

/** How the course shows up elsewhere. */
export const sharing: Tab = {
  label: strings.tabs.sharing,
  fields: [
    {
      name: 'seo',
      type: 'group',
      label: strings.fields.seo,
      admin: { description: strings.help.seo },
      fields: [
        { name: 'title', type: 'text', label: strings.fields.seoTitle, localized: true, maxLength: 70 },
        {
          name: 'description',
          type: 'textarea',
          label: strings.fields.seoDescription,
          localized: true,
          maxLength: 170,
        },
      ],
    },
  ],
}
