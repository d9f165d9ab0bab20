import type { FieldHook } from 'payload'

const slugOf = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 96)

/** Makes an empty slug from the title; a given one is kept. */
export const fillSlug: FieldHook = ({ value, data }) => {
  if (typeof value === 'string' && value !== '') return value
  return (typeof data?.title === 'string' && slugOf(data.title)) || undefined
}
