import { inEnglish } from '@academy/kernel/languages'
import { z } from 'zod'
import { type BadgeRule, namedBy } from '../domain/badges/rule.ts'
import type { Reading } from '../store/reading.ts'

const collections = { course: 'courses', category: 'categories', skill: 'skills', path: 'paths' } as const
type Named = keyof typeof collections

const named = z.object({
  id: z.string(),
  title: z.preprocess((value) => inEnglish(value) ?? '', z.string()),
  // What has no drafts is public from the start.
  _status: z.preprocess((value) => value ?? 'published', z.string()),
  deletedAt: z.preprocess((value) => value ?? null, z.string().nullable()),
})

/** What something that a rule names is called, and whether whoever has not done it may be told of it. */
type Name = { title: string; isPublic: boolean }
export type Names = ReadonlyMap<string, Name>

/** What these rules name, by id: one query for each kind of thing. */
export const namesIn = async ({ payload, req }: Reading, rules: readonly BadgeRule[]): Promise<Names> => {
  const asked = Map.groupBy(
    rules.flatMap((rule) => namedBy(rule) ?? []),
    ({ of }) => of,
  )
  const names = new Map<string, Name>()
  for (const [of, references] of asked) {
    const ids = [...new Set(references.map(({ id }) => id))]
    const { docs } = await payload.db.find({
      collection: collections[of satisfies Named],
      where: { id: { in: ids } },
      select: { title: true, _status: true, deletedAt: true },
      limit: 0,
      pagination: false,
      req,
    })
    for (const { id, title, _status, deletedAt } of z.array(named).parse(docs))
      names.set(id, { title, isPublic: _status === 'published' && deletedAt === null })
  }
  return names
}

/** The title of what a rule names; null where it names nothing. */
export const titleIn = (names: Names, rule: BadgeRule): string | null => {
  const reference = namedBy(rule)
  return reference ? (names.get(reference.id)?.title ?? '') : null
}

/** Whether all that a rule names can be told of. */
export const isPublicIn = (names: Names, rule: BadgeRule): boolean => {
  const reference = namedBy(rule)
  return reference === null || (names.get(reference.id)?.isPublic ?? false)
}
