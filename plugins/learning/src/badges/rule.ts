import { z } from 'zod'
import { amongKinds, type BadgeRule, highestCount, namedBy, type RuleKind } from '../domain/badges/rule.ts'

const id = z.uuid()
const countOf = (kind: RuleKind) =>
  z
    .int()
    .min(1)
    .max(highestCount[kind] ?? 1)
const level = z.union([z.literal(1), z.literal(2), z.literal(3)])
const among = z.object({ of: z.enum(amongKinds), id }).nullable()
const amongCourses = z.object({ of: z.enum(['category', 'skill']), id }).nullable()

/** A rule as it is checked before it is stored, and whenever it is read. */
const badgeRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('lessons'), count: countOf('lessons'), among }),
  z.object({ kind: z.literal('courses'), count: countOf('courses'), among: amongCourses }),
  z.object({ kind: z.literal('course'), course: id }),
  z.object({ kind: z.literal('first'), course: id, count: countOf('first') }),
  z.object({ kind: z.literal('path'), path: id }),
  z.object({ kind: z.literal('skill'), skill: id, level }),
  z.object({ kind: z.literal('streak'), count: countOf('streak') }),
  z.object({ kind: z.literal('minutes'), count: countOf('minutes') }),
]) satisfies z.ZodType<BadgeRule>

type Reference = string | { id?: unknown } | null | undefined

/** A rule as a form or the database has it: a row of fields, of which a kind fills some. */
export type RuleFields = {
  kind?: unknown
  count?: unknown
  among?: unknown
  level?: unknown
  course?: Reference
  category?: Reference
  skill?: Reference
  path?: Reference
}

const idOf = (reference: Reference): unknown => (typeof reference === 'object' ? reference?.id : reference) ?? ''

const amongOf = ({ among: of, ...fields }: RuleFields): unknown => {
  const name = amongKinds.find((each) => each === of)
  return name ? { of: name, id: idOf(fields[name]) } : null
}

/** Reads what the fields say. Issues name the fields, `among` standing for that which it counts of. */
export const readRule = (fields: RuleFields) =>
  badgeRule.safeParse({
    ...fields,
    among: amongOf(fields),
    course: idOf(fields.course),
    skill: idOf(fields.skill),
    path: idOf(fields.path),
  })

/** A rule as its fields are stored: what another kind asked for is emptied, so that nothing is named that does not count. */
export const fieldsOf = (rule: BadgeRule) => {
  const named = namedBy(rule)
  return {
    kind: rule.kind,
    count: 'count' in rule ? rule.count : null,
    among: 'among' in rule && rule.among ? rule.among.of : 'any',
    level: rule.kind === 'skill' ? rule.level : null,
    course: null,
    category: null,
    skill: null,
    path: null,
    ...(named ? { [named.of]: named.id } : {}),
  }
}
