import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

/** Every refusal about calendar feeds. */
export const feedNotFound = () => new HttpError(404, 'learning/calendar-not-found', strings.refusals.feedNotFound)
