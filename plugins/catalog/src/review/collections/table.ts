import { nobody } from '@academy/kernel'
import type { CollectionConfig, Field } from 'payload'

/** A table that only the catalogue's own code reads and writes: no panel, no REST, no GraphQL. */
export const table = (
  slug: string,
  fields: Field[],
  rest: Pick<CollectionConfig, 'indexes'> = {},
): CollectionConfig => ({
  slug,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
  fields,
  ...rest,
})

export const courseField: Field = { name: 'course', type: 'relationship', relationTo: 'courses', index: true }

/** Somebody's account; empty once the person is erased. */
export const personField = (name: string): Field => ({ name, type: 'relationship', relationTo: 'users', index: true })
