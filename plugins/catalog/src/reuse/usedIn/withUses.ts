import type { CollectionConfig } from 'payload'
import { usedInEndpoint } from './endpoint.ts'
import { usedInField } from './field.ts'
import { refusePictureInUse } from './refusePictureInUse.ts'

/** The library's pictures know what shows them; they are another plugin's, which knows nothing of courses. */
export const withUses = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) =>
    collection.slug === 'media'
      ? {
          ...collection,
          endpoints: [...(collection.endpoints || []), usedInEndpoint('media')],
          fields: [...collection.fields, usedInField('media')],
          hooks: {
            ...collection.hooks,
            beforeDelete: [...(collection.hooks?.beforeDelete ?? []), refusePictureInUse],
          },
        }
      : collection,
  )
