/** What a certificate's row says; whether it has run out is asked of the clock. */
export const states = ['valid', 'revoked', 'replaced'] as const
export type State = (typeof states)[number]

export const standings = ['valid', 'expired', 'revoked', 'replaced'] as const
export type Standing = (typeof standings)[number]

/** Why one was revoked; the public is told no more than this. */
export const revokedFor = ['issued-in-error', 'misconduct', 'holder-asked'] as const
export type RevokedFor = (typeof revokedFor)[number]

/** Why one was replaced by another. */
export const replacedFor = ['name-changed', 'corrected', 'renewed'] as const
export type ReplacedFor = (typeof replacedFor)[number]

/** Who may see what a certificate says: nobody but its holder, whoever knows its number, or search engines too. */
export const visibilities = ['hidden', 'link', 'public'] as const
export type Visibility = (typeof visibilities)[number]

/** How a certificate stands at a moment. Times are ISO 8601, UTC. */
export const standingOf = ({ state, expiresAt }: { state: State; expiresAt: string | null }, now: string): Standing =>
  state === 'valid' && expiresAt !== null && expiresAt <= now ? 'expired' : state

/** Whether others see what one says: never what is hidden; of one that was replaced, its successor says it. */
export const isOpen = ({ state, visibility }: { state: State; visibility: Visibility }): boolean =>
  state !== 'replaced' && visibility !== 'hidden'
