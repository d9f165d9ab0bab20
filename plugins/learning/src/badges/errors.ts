import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.refusals

/** Every refusal about badges. */
export const badgeNotFound = () => new HttpError(404, 'learning/badge-not-found', said.badgeNotFound)
export const badgeNotActive = () => new HttpError(409, 'learning/badge-not-active', said.badgeNotActive)
export const badgeAwarded = () => new HttpError(409, 'learning/badge-awarded', said.badgeAwarded)
export const awardNotFound = () => new HttpError(404, 'learning/award-not-found', said.awardNotFound)
export const awardWithdrawn = () => new HttpError(409, 'learning/award-withdrawn', said.awardWithdrawn)
export const namedByBadge = (titles: readonly string[]) =>
  new HttpError(409, 'learning/named-by-badge', said.namedByBadge(titles))
