import { defaultLanguage, type Language, languageCodes } from '@academy/kernel/languages'
import type { Payload } from 'payload'
import { isPublic } from '../content/loadRows.ts'
import { flatIn } from '../content/told.ts'
import { bodyFacts } from '../domain/checklist/bodyFacts.ts'
import { isExternal } from '../domain/checklist/links.ts'

export type LinkPlace = { id: string; title: string }

/** Lessons that are read at once. */
const pageSize = 100

/** Addresses outside that published lessons link to in any language, each with the lessons it stands in. */
export const outsideLinks = async (payload: Payload): Promise<Map<string, LinkPlace[]>> => {
  const found = new Map<string, LinkPlace[]>()
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'lessons',
      where: isPublic,
      select: { title: true, body: true },
      sort: 'id',
      locale: 'all',
      depth: 0,
      limit: pageSize,
      page,
    })
    for (const lesson of docs) {
      const said = (language: Language) => flatIn({ ...lesson }, language)
      const place = { id: lesson.id, title: String(said(defaultLanguage).title) }
      const links = languageCodes.flatMap((code) => bodyFacts(said(code).body).links)
      for (const url of new Set(links.filter(isExternal))) found.set(url, [...(found.get(url) ?? []), place])
    }
    if (!hasNextPage) return found
  }
}
