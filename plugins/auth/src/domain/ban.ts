export type Bannable = { banned?: boolean | null; banExpires?: string | null }

/** Whether a ban holds now; one without an end holds for good. */
export const isBanned = ({ banned, banExpires }: Bannable, now: Date): boolean =>
  Boolean(banned) && (!banExpires || new Date(banExpires) > now)
