import type { RichText } from '@academy/catalog/contract'

type Value = unknown
const isObject = (value: Value): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** `/courses/x#outline` → the same place of the page in the reader's language. */
const moved = (url: string, to: (path: string) => string): string => {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? []
  return to(path) + rest
}

const walk = (value: Value, to: (path: string) => string): Value => {
  if (Array.isArray(value)) return value.map((item) => walk(item, to))
  if (!isObject(value)) return value
  const copy = Object.fromEntries(Object.entries(value).map(([name, item]) => [name, walk(item, to)]))
  const isLink = value.type === 'link' || value.type === 'autolink'
  if (!isLink || !isObject(copy.fields) || !String(copy.fields.url).startsWith('/')) return copy
  return { ...copy, fields: { ...copy.fields, url: moved(String(copy.fields.url), to) } }
}

/** A text whose links to our own pages lead to those in the reader's language: authors write the English address. */
export const withLinks = (text: RichText, to: (path: string) => string): RichText => walk(text, to) as RichText
