import { HttpError } from '@academy/kernel'
import { syncStrings } from './strings.ts'

const said = syncStrings.refusals

/** Refusals of the sync of course folders. */
export const syncNotOn = () => new HttpError(404, 'catalog/sync-not-on', said.notOn)
export const badPushSecret = () => new HttpError(401, 'catalog/bad-push-secret', said.badSecret)
export const notInSync = () => new HttpError(404, 'catalog/not-in-sync', said.noSuchCourse)
export const noConflict = () => new HttpError(409, 'catalog/no-conflict', said.noConflict)
export const conflictChanged = () => new HttpError(409, 'catalog/conflict-changed', said.changed)
