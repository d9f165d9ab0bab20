import type { State } from './standing.ts'

/** A certificate that somebody has of a course or a path; paths have no editions. */
export type Known = {
  id: string
  editionNumber: number | null
  state: State
  issuedAt: string
  expiresAt: string | null
}

export type Plan =
  | { does: 'issue' }
  /** The one named runs out, and the new one takes its place. */
  | { does: 'renew'; replaces: string }
  | { does: 'nothing' }

const day = 24 * 60 * 60 * 1000

/** Days before its end from which completing the same edition again renews a certificate; of a short one, half its time. */
const renewalDays = 90

const isDue = ({ issuedAt, expiresAt }: Known, now: Date): boolean => {
  if (expiresAt === null) return false
  const [begins, ends] = [Date.parse(issuedAt), Date.parse(expiresAt)]
  return ends - now.getTime() <= Math.min(renewalDays * day, (ends - begins) / 2)
}

/**
 * What completing an edition makes, when somebody has these certificates of the course. Each edition certifies once; what
 * was revoked stays away from its edition; one that runs out is renewed, by a newer edition at any time.
 */
export const planIssue = (known: readonly Known[], edition: number | null, now: Date): Plan => {
  const here = known.filter(({ editionNumber }) => editionNumber === edition)
  const current = here.find(({ state }) => state === 'valid')
  if (current) return isDue(current, now) ? { does: 'renew', replaces: current.id } : { does: 'nothing' }
  if (here.some(({ state }) => state === 'revoked')) return { does: 'nothing' }
  const before = known
    .filter(({ state, expiresAt }) => state === 'valid' && expiresAt !== null)
    // An edition that comes late, after a newer one was certified, takes nobody's place.
    .filter(({ editionNumber }) => (editionNumber ?? 0) < (edition ?? 0))
    .toSorted((a, b) => (b.editionNumber ?? 0) - (a.editionNumber ?? 0))
    .at(0)
  return before ? { does: 'renew', replaces: before.id } : { does: 'issue' }
}
