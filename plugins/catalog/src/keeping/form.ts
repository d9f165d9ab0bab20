import type { CollectionConfig } from 'payload'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** What stands at the head of a form: its text is kept on the device until it is stored, and links lead to its fields. */
export const keptForm: Components['edit'] = {
  beforeDocumentControls: [
    '@academy/catalog/admin/keeping/Keeping#Keeping',
    '@academy/catalog/admin/arriving/Arriving#Arriving',
  ],
}
