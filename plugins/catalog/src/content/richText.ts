import type { Picture, RichText } from '../contract.ts'
import type { MediaRow } from './rows.ts'

/** Pictures by the id of their upload. */
export type Pictures = ReadonlyMap<string, Picture>

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const idOf = (value: unknown): string => String(isNode(value) ? value.id : value)

/** Addresses are kept relative, so that they hold on whatever host shows them. */
export const toPicture = ({ url, alt, width, height }: MediaRow): Picture => ({
  url: url.replace(/^https?:\/\/[^/]+/, ''),
  alt,
  width,
  height,
})

/** Fields of blocks that are uploads, by the blocks' kinds. */
const uploads: Record<string, readonly string[]> = { figure: ['image'], video: ['video', 'captions'] }

const uploadsOf = (node: Node): readonly string[] => uploads[String(node.blockType)] ?? []

/** Ids of the pictures, videos and captions that an editor state shows. */
export const pictureIdsOf = (value: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) for (const item of value) pictureIdsOf(item, found)
  else if (isNode(value)) {
    for (const field of uploadsOf(value)) if (value[field]) found.add(idOf(value[field]))
    for (const item of Object.values(value)) pictureIdsOf(item, found)
  }
  return found
}

const resolved = (value: unknown, pictures: Pictures): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolved(item, pictures))
  if (!isNode(value)) return value
  const fields = uploadsOf(value)
  if (fields.length > 0) {
    return { ...value, ...Object.fromEntries(fields.map((field) => [field, pictures.get(idOf(value[field])) ?? null])) }
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, pictures)]))
}

/** An editor state whose uploads are `Picture`s, videos and captions too; null where one is gone. */
export const withPictures = (state: RichText, pictures: Pictures): RichText => resolved(state, pictures) as RichText
