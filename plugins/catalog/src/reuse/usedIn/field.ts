import type { UIField } from 'payload'
import { strings } from '../strings.ts'

/** The list of what shows the document, in its form. */
export const usedInField = (collection: 'media' | 'snippets'): UIField => ({
  name: 'usedIn',
  type: 'ui',
  label: strings.usedIn.title,
  admin: {
    disableListColumn: true,
    components: {
      Field: { path: '@academy/catalog/admin/reuse/UsedIn#UsedIn', clientProps: { collection } },
    },
  },
})
