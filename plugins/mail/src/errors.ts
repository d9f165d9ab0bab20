import { HttpError } from '@academy/kernel'
import { strings } from './strings.ts'

const said = strings.errors

export const badAddress = () => new HttpError(400, 'mail/bad-address', said.badAddress)
export const notFailed = () => new HttpError(409, 'mail/not-failed', said.notFailed)
export const forgotten = () => new HttpError(409, 'mail/forgotten', said.forgotten)
export const noSuchMail = () => new HttpError(404, 'mail/not-found', said.noSuchMail)
export const noSuchKind = () => new HttpError(404, 'mail/no-such-kind', said.noSuchKind)
export const linkOfNoUse = () => new HttpError(404, 'mail/link-of-no-use', said.linkOfNoUse)
export const noWebhook = () => new HttpError(404, 'mail/no-webhook', said.noWebhook)
