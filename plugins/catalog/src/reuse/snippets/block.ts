import type { Block } from 'payload'
import { blockAdmin } from '../../fields/labels.ts'
import { strings } from '../strings.ts'

/** Stands for the text of a shared snippet: an edit there changes every lesson that has it. */
export const snippetBlock: Block = {
  slug: 'snippet',
  labels: strings.snippet,
  admin: blockAdmin(strings.snippet.singular, []),
  fields: [
    {
      name: 'snippet',
      type: 'relationship',
      label: strings.fields.snippet,
      relationTo: 'snippets',
      required: true,
      admin: { description: strings.help.snippet },
    },
  ],
}
