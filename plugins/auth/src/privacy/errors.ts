import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.refusals

/** Refusals of exports and erasures. */
export const exportWaits = () => new HttpError(409, 'auth/export-waits', said.exportWaits)
export const exportTooSoon = (retryAfterSeconds: number) =>
  new HttpError(429, 'auth/export-too-soon', said.exportTooSoon, { retryAfterSeconds })
export const noSuchExport = () => new HttpError(404, 'auth/no-such-export', said.noSuchExport)
export const passwordNeeded = () => new HttpError(403, 'auth/password-needed', said.passwordNeeded)
export const signInAgain = () => new HttpError(403, 'auth/sign-in-again', said.signInAgain)
export const lastAdmin = () => new HttpError(409, 'auth/last-admin', said.lastAdmin)
