import { z } from 'zod'
import { type BadgeRule, needOf, ruleKinds } from '../domain/badges/rule.ts'
import { strings } from './strings.ts'

/** What a badge is earned by, with the names of that time: what is stored with it when it is awarded. */
export const told = z.object({ kind: z.enum(ruleKinds), need: z.number(), name: z.string().nullable() })
export type Told = z.infer<typeof told>

/** `name` is the title of what the rule names, if it names anything. */
export const toldOf = (rule: BadgeRule, name: string | null): Told => ({
  kind: rule.kind,
  need: rule.kind === 'first' ? rule.count : needOf(rule),
  name,
})

/** The same as a phrase. */
export const inWords = ({ kind, need, name }: Told): string => {
  const said = strings.told
  switch (kind) {
    case 'lessons':
    case 'courses':
      return said[kind](need, name)
    case 'course':
    case 'path':
      return said[kind](name ?? '')
    case 'first':
      return said.first(need, name ?? '')
    case 'skill':
      return said.skill(name ?? '', need)
    case 'streak':
    case 'minutes':
      return said[kind](need)
  }
}

type Counted = { have: number; need: number }

/** How far somebody is, in words; null for what is there or is not. */
export const progressInWords = ({ kind }: BadgeRule, { have, need }: Counted): string | null => {
  const said = strings.progress
  // A course that is begun is counted by its lessons.
  if (kind === 'course') return have > 0 ? said.lessons(have, need) : null
  return kind === 'first' || kind === 'path' ? null : said[kind](have, need)
}
