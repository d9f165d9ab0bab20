import type { Reading } from '../store/reading.ts'
import type { BadgeRow } from './rows.ts'

/** Uploaded pictures, by their ids. */
export type Pictures = ReadonlyMap<string, { url: string; alt: string }>

/** The pictures of these badges: one query, or none. They are public, as all of `media` is. */
export const picturesOf = async ({ payload, req }: Reading, badges: readonly BadgeRow[]): Promise<Pictures> => {
  const ids = badges.flatMap(({ picture }) => picture ?? [])
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'media',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.flatMap(({ id, url, alt }): [string, { url: string; alt: string }][] => (url ? [[id, { url, alt }]] : [])),
  )
}
