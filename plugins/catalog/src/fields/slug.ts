import { copied, fillFrom } from '@academy/kernel/slugs/hooks'
import { isSlug } from '@academy/kernel/slugs/slug'
import type { TextField } from 'payload'
import { strings } from '../strings.ts'

type SlugOptions = { from: string; unique?: boolean; reserved?: readonly string[] }

/** The last part of a document's address. `unique: false` where it need only differ among siblings; `reserved` are names of our own pages. */
export const slugField = ({ from, unique = true, reserved = [] }: SlugOptions): TextField => ({
  name: 'slug',
  type: 'text',
  label: strings.fields.slug,
  required: true,
  unique,
  index: true,
  maxLength: 120,
  hooks: { beforeValidate: [fillFrom(from)], beforeDuplicate: [copied] },
  validate: (value: unknown) => {
    if (!isSlug(value)) return strings.invalid.slug
    return !reserved.includes(String(value)) || strings.invalid.reservedSlug
  },
  admin: { position: 'sidebar', description: strings.help.slug },
})
