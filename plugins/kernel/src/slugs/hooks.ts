import type { FieldHook } from 'payload'
import { slugify } from './slug.ts'

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
