import type { Where } from 'payload'
import { z } from 'zod'
import { BADGES_SLUG } from '../contract.ts'
import { badgeIcons } from '../domain/badges/icons.ts'
import type { BadgeRule } from '../domain/badges/rule.ts'
import type { Reading } from '../store/reading.ts'
import { translated } from './language.ts'
import { type RuleFields, readRule } from './rule.ts'

export const badgeStates = ['draft', 'active', 'retired'] as const

const badgeRow = z.object({
  id: z.string(),
  slug: z.string(),
  title: translated,
  description: translated,
  icon: z.enum(badgeIcons).catch('span'),
  picture: z.preprocess((value) => value ?? null, z.string().nullable()),
  state: z.enum(badgeStates),
  /** Null where what it names is gone: then nobody earns it. */
  rule: z.unknown().transform((fields): BadgeRule | null => readRule((fields ?? {}) as RuleFields).data ?? null),
})
export type BadgeRow = z.infer<typeof badgeRow>
/** One that can be earned. */
export type EarnableBadge = BadgeRow & { rule: BadgeRule }

/** Badges that match, in the order of their making. Asks nobody's rights. */
export const findBadges = async ({ payload, req }: Reading, where: Where): Promise<BadgeRow[]> => {
  const all = { limit: 0, pagination: false } as const
  const { docs } = await payload.db.find({ collection: BADGES_SLUG, where, sort: 'createdAt', ...all, req })
  return z.array(badgeRow).parse(docs)
}

const uuid = z.uuid()

/** By id or slug. */
export const findBadge = async (reading: Reading, idOrSlug: string): Promise<BadgeRow | null> => {
  const name = uuid.safeParse(idOrSlug).success ? 'id' : 'slug'
  const [badge] = await findBadges(reading, { [name]: { equals: idOrSlug } })
  return badge ?? null
}

export const isEarnable = (badge: BadgeRow): badge is EarnableBadge => badge.state === 'active' && badge.rule !== null

/** Those that can be earned now. */
export const findEarnable = async (reading: Reading): Promise<EarnableBadge[]> =>
  (await findBadges(reading, { state: { equals: 'active' } })).filter(isEarnable)
