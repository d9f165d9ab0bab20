import type { CollectionConfig } from 'payload'

type Components = NonNullable<NonNullable<CollectionConfig['admin']>['components']>

/** What stands at the head of a form whose text is kept on the device until it is stored. */
export const keptForm: Components['edit'] = {
  beforeDocumentControls: ['@academy/catalog/admin/keeping/Keeping#Keeping'],
}
