import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.refusals

/** Every refusal of this plugin. */
export const noSuchCertificate = () => new HttpError(404, 'certificates/not-found', said.notFound)
export const certificateHidden = () => new HttpError(403, 'certificates/hidden', said.hidden)
export const certificateEnded = () => new HttpError(409, 'certificates/ended', said.ended)
export const badName = () => new HttpError(400, 'certificates/bad-name', said.badName)
export const sameName = () => new HttpError(409, 'certificates/same-name', said.sameName)
export const tooManyNames = () => new HttpError(429, 'certificates/too-many-names', said.tooManyNames)
export const noSuchList = () => new HttpError(404, 'certificates/no-such-list', said.noSuchList)
