import type { PayloadRequest } from 'payload'
import { HttpError } from '../errors.ts'
import { mayUse, scopesOf } from './scopes.ts'

const key = 'refusedCredential'

/** Keeps, for whoever answers the request, why the token or key that it came with does not count. */
export const refuseCredential = (req: Pick<PayloadRequest, 'context'>, reason: HttpError): void => {
  req.context[key] = reason
}

/** For what nobody but a person at a browser does: a token or a key came, or no session of whoever asks. */
export const sessionNeeded = () =>
  new HttpError(403, 'auth/session-needed', 'Do this signed in at the academy: no token and no key opens it.')

/** The reason, if there is one. Such a request is nobody's, and no answer for guests is what its sender meant. */
export const requireGoodCredential = ({ context }: Pick<PayloadRequest, 'context'>): void => {
  if (context[key] instanceof HttpError) throw context[key]
}

/** Throws HttpError 403 `auth/session-needed` for a token and a key. */
export const requireSession = (req: PayloadRequest): void => {
  requireGoodCredential(req)
  if (scopesOf(req.user) !== null) throw sessionNeeded()
}

const scopeMissing = (scope: string) =>
  new HttpError(403, 'kernel/scope-missing', `This needs the scope “${scope}”. Make a key or token that has it.`, {
    scope,
  })

/** Throws HttpError 403 `kernel/scope-missing` for a token and a key that are not for this. */
export const requireScope = (req: PayloadRequest, scope: string): void => {
  requireGoodCredential(req)
  if (!mayUse(req.user, scope)) throw scopeMissing(scope)
}
