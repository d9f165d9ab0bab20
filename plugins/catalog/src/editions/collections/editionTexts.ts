import { nobody } from '@academy/kernel'
import type { CollectionConfig } from 'payload'

/**
 * Bodies of lessons as editions keep them, each stored once under the SHA-256 of what it says. Paid ones are among them:
 * no panel, no REST, no GraphQL; code alone reads it, having asked who may.
 */
export const editionTexts: CollectionConfig = {
  slug: 'edition-texts',
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  endpoints: false,
  graphQL: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true },
    { name: 'body', type: 'json', required: true },
  ],
}
