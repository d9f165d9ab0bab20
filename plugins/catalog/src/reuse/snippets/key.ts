import { copied, fillFrom } from '@academy/kernel/slugs/hooks'
import { isSlug } from '@academy/kernel/slugs/slug'
import type { TextField } from 'payload'
import { strings } from '../strings.ts'

/** What files call a snippet by, where the panel knows it by its id. Made of the title when it is left empty. */
export const snippetKey: TextField = {
  name: 'key',
  type: 'text',
  label: strings.fields.key,
  required: true,
  unique: true,
  index: true,
  maxLength: 120,
  hooks: { beforeValidate: [fillFrom('title')], beforeDuplicate: [copied] },
  validate: (value: unknown) => isSlug(value) || strings.invalid.key,
  admin: { position: 'sidebar', description: strings.help.key },
}
