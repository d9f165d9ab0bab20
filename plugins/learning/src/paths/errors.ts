import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.refusals

/** Every refusal about paths. */
export const pathNotFound = () => new HttpError(404, 'learning/path-not-found', said.pathNotFound)
export const pathFollowed = () => new HttpError(409, 'learning/path-followed', said.pathFollowed)
