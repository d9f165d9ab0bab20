import type { FieldHook, TextField } from 'payload'
import { isSlug, slugify } from '../domain/slug.ts'
import { strings } from '../strings.ts'

/** Fills an empty slug from the field that names the document; a given one is kept. */
export const fillFrom =
  (source: string): FieldHook =>
  ({ value, data, originalDoc }) => {
    if (typeof value === 'string' && value !== '') return value
    const name: unknown = data?.[source] ?? originalDoc?.[source]
    return (typeof name === 'string' && slugify(name)) || undefined
  }

/** Copies need an address of their own. */
export const copied: FieldHook = ({ value }) =>
  typeof value === 'string' ? `${value}-copy-${Date.now().toString(36)}` : value

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
