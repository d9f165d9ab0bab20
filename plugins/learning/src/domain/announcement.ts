export const announcementStates = ['draft', 'scheduled', 'published', 'withdrawn'] as const
export type AnnouncementState = (typeof announcementStates)[number]

type Announced = {
  /** From when students read it: ISO 8601, UTC; null while nobody has said when. */
  publishAt: string | null
  withdrawnAt: string | null
}

/** Where an announcement stands at an instant. A time that has come publishes it, whoever is asleep then. */
export const announcementState = ({ publishAt, withdrawnAt }: Announced, now: number): AnnouncementState => {
  if (withdrawnAt !== null) return 'withdrawn'
  if (publishAt === null) return 'draft'
  return Date.parse(publishAt) <= now ? 'published' : 'scheduled'
}
