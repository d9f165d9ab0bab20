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

/** Ids of the pictures that an editor state shows. */
export const pictureIdsOf = (value: unknown, found = new Set<string>()): Set<string> => {
  if (Array.isArray(value)) for (const item of value) pictureIdsOf(item, found)
  else if (isNode(value)) {
    if (value.blockType === 'figure' && value.image) found.add(idOf(value.image))
    for (const item of Object.values(value)) pictureIdsOf(item, found)
  }
  return found
}

const resolved = (value: unknown, pictures: Pictures): unknown => {
  if (Array.isArray(value)) return value.map((item) => resolved(item, pictures))
  if (!isNode(value)) return value
  if (value.blockType === 'figure') return { ...value, image: pictures.get(idOf(value.image)) ?? null }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolved(item, pictures)]))
}

/** An editor state whose uploads are `Picture`s; null where a picture is gone. */
export const withPictures = (state: RichText, pictures: Pictures): RichText => resolved(state, pictures) as RichText
