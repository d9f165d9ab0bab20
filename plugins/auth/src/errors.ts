import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.refusals

/** Refusals of what is done to people, invitations and applications. */
export const noSuchPerson = () => new HttpError(404, 'auth/no-such-person', said.noSuchPerson)
export const notYourself = () => new HttpError(409, 'auth/not-yourself', said.notYourself)
export const endsInThePast = () => new HttpError(400, 'auth/ends-in-the-past', said.endsInThePast)
export const notBanned = () => new HttpError(409, 'auth/not-banned', said.notBanned)
export const impersonating = () => new HttpError(403, 'auth/impersonating', said.impersonating)
export const notImpersonating = () => new HttpError(409, 'auth/not-impersonating', said.notImpersonating)
export const noImpersonation = () => new HttpError(409, 'auth/no-impersonation', said.noImpersonation)
export const bannedNow = () => new HttpError(409, 'auth/banned-now', said.bannedNow)
export const invitationGone = () => new HttpError(404, 'auth/invitation-gone', said.invitationGone)
export const otherAddress = () => new HttpError(403, 'auth/other-address', said.otherAddress)
export const verifyFirst = () => new HttpError(403, 'auth/verify-first', said.verifyFirst)
export const alreadyHasRole = () => new HttpError(409, 'auth/already-has-role', said.alreadyHasRole)
export const invitationUsed = () => new HttpError(409, 'auth/invitation-used', said.invitationUsed)
export const applicationWaits = () => new HttpError(409, 'auth/application-waits', said.applicationWaits)
export const noSuchApplication = () => new HttpError(404, 'auth/no-such-application', said.noSuchApplication)
export const alreadyDecided = () => new HttpError(409, 'auth/already-decided', said.alreadyDecided)

/** Refusals of tokens and keys. */
export const badToken = () => new HttpError(401, 'auth/bad-token', said.badToken)
export const badRefreshToken = () => new HttpError(401, 'auth/bad-refresh-token', said.badRefreshToken)
export const refreshTokenReused = () => new HttpError(401, 'auth/refresh-token-reused', said.refreshTokenReused)
export const keyRateLimited = (retryAfterSeconds: number) =>
  new HttpError(429, 'auth/key-rate-limited', said.keyRateLimited, { retryAfterSeconds })
export const tooManyKeys = (most: number) => new HttpError(409, 'auth/too-many-keys', said.tooManyKeys(most))
export const keyNotFound = () => new HttpError(404, 'auth/key-not-found', said.keyNotFound)
export const sessionNotFresh = () => new HttpError(403, 'auth/session-not-fresh', said.sessionNotFresh)
export const wrongPassword = () => new HttpError(403, 'auth/wrong-password', said.wrongPassword)
