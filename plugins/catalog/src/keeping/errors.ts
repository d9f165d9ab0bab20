import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

/** What is stored is newer than what the change was made from; `details.updatedAt` names the stored version. */
export const changedMeanwhile = (updatedAt: string) =>
  new HttpError(409, 'catalog/changed-meanwhile', strings.changedMeanwhile, { updatedAt })
