import { z } from 'zod'

/** Names the kind of token, so that no other signed thing of ours can be taken for one (RFC 9068). */
export const accessTokenType = 'at+jwt'

/** Seconds that an access token lives; there is no taking one back but by ending its family. */
export const accessTokenSeconds = 15 * 60

/** What an access token says of its own: whose, of which family, for what. Nothing personal. */
export const accessClaims = z.object({
  sub: z.uuid(),
  fam: z.uuid(),
  /** Scopes, joined by spaces. */
  scope: z.string(),
})
export type AccessClaims = z.infer<typeof accessClaims>
