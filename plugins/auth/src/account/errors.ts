import { HttpError } from '@academy/kernel'
import { passwordLength } from '../contract.ts'
import { strings } from './strings.ts'

const said = strings.refusals

export const notFresh = () => new HttpError(403, 'auth/session-not-fresh', said.notFresh)
export const noSession = () => new HttpError(404, 'auth/session-not-found', said.noSession)
export const noPasskey = () => new HttpError(404, 'auth/passkey-not-found', said.noPasskey)
export const secondFactorOn = () => new HttpError(409, 'auth/second-factor-on', said.secondFactorOn)
export const hasPassword = () => new HttpError(409, 'auth/password-already-set', said.hasPassword)
export const badPassword = () =>
  new HttpError(400, 'auth/bad-password', said.badPassword(passwordLength.min, passwordLength.max))
export const avatarMissing = () => new HttpError(400, 'auth/avatar-missing', said.avatarMissing)
export const avatarTooLarge = () => new HttpError(413, 'auth/avatar-too-large', said.avatarTooLarge)
export const avatarType = () => new HttpError(415, 'auth/avatar-type', said.avatarType)
export const avatarBroken = () => new HttpError(422, 'auth/avatar-broken', said.avatarBroken)
export const noSuchAvatar = () => new HttpError(404, 'auth/no-such-avatar', said.noSuchAvatar)
