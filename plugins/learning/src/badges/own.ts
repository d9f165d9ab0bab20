import type { Language } from '@academy/kernel/languages'
import type { Where } from 'payload'
import type { EarnedBadge, OpenBadge, OwnBadges } from '../contract.ts'
import { type Measure, measure } from '../domain/badges/measure.ts'
import { nearestFirst } from '../domain/badges/nearest.ts'
import type { Reading } from '../store/reading.ts'
import { type AwardRow, findAwards, holdersOf } from './awards.ts'
import { factsOf } from './facts.ts'
import { inLanguage } from './language.ts'
import { isPublicIn, namesIn, titleIn } from './names.ts'
import { type Pictures, picturesOf } from './pictures.ts'
import { type BadgeRow, type EarnableBadge, findBadges, isEarnable } from './rows.ts'
import { type BadgeSettings, settingsOf } from './settings.ts'
import { inWords, progressInWords, toldOf } from './told.ts'

/** Days for which a badge is new. */
const newDays = 7
const day = 24 * 60 * 60 * 1000

type Seen = { language: Language; pictures: Pictures; settings: BadgeSettings; now: Date }

const toBadge = (badge: BadgeRow, { language, pictures, settings }: Seen) => ({
  id: badge.id,
  slug: badge.slug,
  title: inLanguage(badge.title, language),
  description: inLanguage(badge.description, language),
  icon: badge.icon,
  picture: (badge.picture && pictures.get(badge.picture)) || null,
  shown: !settings.hidden.has(badge.id),
})

const toEarned = (badge: BadgeRow, { earnedAt, createdAt, evidence }: AwardRow, seen: Seen): EarnedBadge => ({
  ...toBadge(badge, seen),
  earnedAt,
  isNew: seen.now.getTime() - new Date(createdAt).getTime() < newDays * day,
  evidence: inWords(evidence),
})

const toOpen = (badge: EarnableBadge, measured: Measure, name: string | null, seen: Seen): OpenBadge => {
  const { have, need } = measured
  const words = progressInWords(badge.rule, measured)
  return {
    ...toBadge(badge, seen),
    asks: inWords(toldOf(badge.rule, name)),
    progress: words === null ? null : { have, need, words },
  }
}

/** Those that a student can still earn: not what names something that is not public, nor places that are taken. */
const openOf = async (
  reading: Reading,
  student: string,
  badges: readonly EarnableBadge[],
  seen: Seen,
): Promise<OpenBadge[]> => {
  const rules = badges.map(({ rule }) => rule)
  // Who is among the first has been awarded it: to whoever is shown it as open their place says nothing.
  const counted = rules.filter(({ kind }) => kind !== 'first')
  const facts = (await factsOf(reading, [student], counted, { now: seen.now })).get(student)
  const names = await namesIn(reading, rules)
  const firsts = badges.filter(({ rule }) => rule.kind === 'first').map(({ id }) => id)
  const holders = firsts.length > 0 ? await holdersOf(reading, firsts) : new Map<string, number>()
  const isTaken = ({ id, rule }: EarnableBadge) => rule.kind === 'first' && (holders.get(id) ?? 0) >= rule.count
  if (!facts) return []
  const open = badges
    .filter((badge) => isPublicIn(names, badge.rule) && !isTaken(badge))
    .map((badge) => ({ badge, measure: measure(badge.rule, facts) }))
  return nearestFirst(open).map(({ badge, measure: measured }) =>
    toOpen(badge, measured, titleIn(names, badge.rule), seen),
  )
}

/** What a student has earned and what they can, as they want to see it. Asks nobody's rights: whoever calls it names them. */
export const badgesOf = async (
  reading: Reading,
  student: string,
  { language, now }: { language: Language; now: Date },
): Promise<OwnBadges> => {
  const settings = (await settingsOf(reading, [student]))(student)
  if (!settings.shown) return { shown: false, earned: [], open: [], withdrawn: [] }
  const awards = await findAwards(reading, { student: { equals: student } })
  const held = new Map(awards.map((award) => [award.badge, award]))
  const where: Where = { or: [{ state: { equals: 'active' } }, { id: { in: [...held.keys()] } }] }
  const badges = await findBadges(reading, where)
  const pictures = await picturesOf(reading, badges)
  const seen = { language, pictures, settings, now }
  const byId = new Map(badges.map((badge) => [badge.id, badge]))
  const awarded = awards.flatMap((award) => {
    const badge = byId.get(award.badge)
    return badge ? [{ badge, award }] : []
  })
  const earnable = badges.filter(isEarnable).filter(({ id }) => !held.has(id))
  return {
    shown: true,
    earned: awarded
      .filter(({ award }) => award.withdrawnAt === null)
      .map(({ badge, award }) => toEarned(badge, award, seen)),
    open: earnable.length > 0 ? await openOf(reading, student, earnable, seen) : [],
    withdrawn: awarded.flatMap(({ badge, award: { withdrawnAt, reason } }) =>
      withdrawnAt ? [{ title: inLanguage(badge.title, language), at: withdrawnAt, reason: reason ?? '' }] : [],
    ),
  }
}
