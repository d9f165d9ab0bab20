import { z } from 'zod'

/** What may need somebody, in the order in which it is shown. */
export const needKinds = [
  'changes-asked',
  'reviews',
  'profiles',
  'mentions',
  'comments',
  'not-published',
  'releases',
  'imports',
  'sync',
  'approved',
  'scheduled',
  'links',
  'stale',
  'drafts',
] as const
export type NeedKind = (typeof needKinds)[number]

export const need = z.object({
  title: z.string(),
  /** Where in the panel it is seen to. */
  href: z.string(),
  /** One more fact, or empty. */
  detail: z.string(),
  /** Since when, or when; ISO 8601, UTC. Null where no time belongs to it. */
  at: z.string().nullable(),
  /** The account to make a profile for, where that is what there is to do. */
  account: z.string().optional(),
})
export type Need = z.infer<typeof need>

export const dashboardView = z.object({
  /** Whether this is an instructor who has no course yet. */
  isNew: z.boolean(),
  /** Whether this is an instructor whose profile an editor has yet to make. */
  needsProfile: z.boolean(),
  groups: z.array(z.object({ kind: z.enum(needKinds), total: z.int(), needs: z.array(need) })),
})
export type DashboardView = z.infer<typeof dashboardView>
