import { type Language, otherLanguages } from '@academy/kernel/languages'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { inLanguage } from '../../content/inAllLanguages.ts'
import type { Plan } from '../plan/plan.ts'
import { rightsOf } from './rights.ts'

const collection = 'courses' as CollectionSlug

const line = z.object({ id: z.string() })
const list = z.preprocess((value) => value ?? [], z.array(line))
const saidRow = z.object({
  outcomes: list,
  prerequisites: list,
  sections: z.preprocess((value) => value ?? [], z.array(z.looseObject({ id: z.string(), key: z.string() }))),
})

/** The course's rows as they say it in this language now: what is written has to name them all. */
const rowsIn = async (id: string, language: Language, req: PayloadRequest) => {
  const asked = { collection, id, draft: true, depth: 0, fallbackLocale: false as const, overrideAccess: true }
  return saidRow.parse(await req.payload.findByID({ ...asked, ...inLanguage(req, language) }))
}

const isDue = ({ translations, sections }: Plan, language: Language): boolean =>
  [translations[language], ...sections.map((section) => section.translations[language])].some(
    (said) => said && said.changed.length > 0,
  )

const dataIn = async (plan: Plan, id: string, language: Language, req: PayloadRequest) => {
  const rows = await rowsIn(id, language, req)
  const said = plan.translations[language]
  const sections = rows.sections.map((row) => {
    const section = plan.sections.find(({ key }) => key === row.key)?.translations[language]?.meta
    return section ? { ...row, title: section.title ?? '', summary: section.summary ?? '' } : row
  })
  if (!said) return { sections }
  const { title, summary, outcomes, prerequisites, seo } = said.meta
  return {
    sections,
    title: title ?? '',
    summary: summary ?? '',
    description: said.description,
    seo: { title: seo?.title ?? null, description: seo?.description ?? null },
    outcomes: rows.outcomes.map((row, at) => ({ id: row.id, text: outcomes[at] ?? '' })),
    prerequisites: rows.prerequisites.map((row, at) => ({ id: row.id, text: prerequisites[at] ?? '' })),
  }
}

/** Last what the course says in other languages, row by row of what it says in English. */
export const translateCourse = async (plan: Plan, id: string, publish: boolean, req: PayloadRequest): Promise<void> => {
  for (const language of otherLanguages) {
    if (!isDue(plan, language)) continue
    const data = { ...(await dataIn(plan, id, language, req)), _status: publish ? 'published' : 'draft' }
    const how = { collection, draft: !publish, ...rightsOf(req), ...inLanguage(req, language) } as const
    await req.payload.update({ ...how, id, data })
  }
}
