import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

/** Every refusal about deadlines. */
export const notPlannable = () => new HttpError(400, 'learning/day-not-plannable', strings.refusals.notPlannable)
