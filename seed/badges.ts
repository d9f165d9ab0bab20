import { readFileSync } from 'node:fs'
import path from 'node:path'
import { languageCodes, otherLanguages } from '@academy/kernel/languages'
import { badgeIcons } from '@academy/learning/contract'
import type { PayloadRequest } from 'payload'
import { parse } from 'yaml'
import { z } from 'zod'
import { ensure, translate } from './upsert.ts'

const line = z.string().trim().min(1)
const words = z.strictObject({ title: line, description: line })
const named = { course: 'courses', skill: 'skills', path: 'paths' } as const

const badges = z.array(
  words.extend({
    slug: line,
    icon: z.enum(badgeIcons),
    /** As the panel’s form has it, with addresses in the place of ids. */
    rule: z.strictObject({
      kind: line,
      count: z.int().optional(),
      level: z.int().optional(),
      course: line.optional(),
      skill: line.optional(),
      path: line.optional(),
    }),
    translations: z.partialRecord(z.enum(languageCodes), words).default({}),
  }),
)

type Rule = z.infer<typeof badges>[number]['rule']

/** The rule with ids; null where an editor has put away what it names. */
const withIds = async (req: PayloadRequest, rule: Rule): Promise<Record<string, unknown> | null> => {
  const found: Record<string, unknown> = { ...rule }
  for (const name of ['course', 'skill', 'path'] as const) {
    if (!rule[name]) continue
    const where = { slug: { equals: rule[name] } }
    const { docs } = await req.payload.find({ collection: named[name], where, limit: 1, depth: 0, req })
    if (!docs[0]) return null
    found[name] = docs[0].id
  }
  return found
}

/** The badges that are not there yet, by their addresses; one that is there is left as it is. */
export const seedBadges = async (req: PayloadRequest, dir: string): Promise<void> => {
  for (const { translations, rule: asked, ...badge } of badges.parse(
    parse(readFileSync(path.join(dir, 'badges.yaml'), 'utf8')),
  )) {
    const rule = await withIds(req, asked)
    if (rule === null) continue
    const { id, isNew } = await ensure(req, 'badges', 'slug', { ...badge, rule, state: 'active' })
    for (const language of otherLanguages) {
      const said = translations[language]
      if (isNew && said) await translate(req, 'badges', id, language, said)
    }
  }
}
