import type { Payload } from 'payload'
import { isPublic } from '../content/loadRows.ts'
import { bodyFacts } from '../domain/checklist/bodyFacts.ts'
import { isExternal } from '../domain/checklist/links.ts'

export type LinkPlace = { id: string; title: string }

/** Lessons that are read at once. */
const pageSize = 100

/** Addresses outside that published lessons link to, each with the lessons it stands in. */
export const outsideLinks = async (payload: Payload): Promise<Map<string, LinkPlace[]>> => {
  const found = new Map<string, LinkPlace[]>()
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'lessons',
      where: isPublic,
      select: { title: true, body: true },
      sort: 'id',
      depth: 0,
      limit: pageSize,
      page,
    })
    for (const { id, title, body } of docs)
      for (const url of new Set(bodyFacts(body).links.filter(isExternal)))
        found.set(url, [...(found.get(url) ?? []), { id, title }])
    if (!hasNextPage) return found
  }
}
