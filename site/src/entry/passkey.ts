import { ask } from '#site/scripts/forms/ask.ts'
import type { Reasons } from '#site/scripts/forms/reasons.ts'
import { passkeys } from './strings.ts'

export const passkeyReasons: Reasons = {
  NotSupportedError: { said: passkeys.unsupported },
  NotAllowedError: { said: passkeys.cancelled },
  AbortError: { said: passkeys.cancelled },
  'auth/passkey-not-found': { said: passkeys.unknown },
  'auth/challenge-not-found': { said: passkeys.late },
  'auth/authentication-failed': { said: passkeys.unknown },
}

const supported = (): boolean =>
  'PublicKeyCredential' in window && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'

/** How long a challenge of ours is worth answering, less a little; milliseconds. */
const challengeHolds = 4 * 60_000

/** What the browser waits for: the autofill of a page, until a button wants the one place that there is. */
let waiting: AbortController | null = null

/** Asks the device for a passkey and the academy for a session. Rejects with `Refused` or with the browser's error. */
export const signInWithPasskey = async (mediation?: CredentialMediationRequirement): Promise<unknown> => {
  if (!supported()) throw new DOMException('', 'NotSupportedError')
  waiting?.abort()
  waiting = new AbortController()
  const { signal } = waiting
  const options = (await ask('/api/auth/passkey/generate-authenticate-options', {
    signal,
  })) as PublicKeyCredentialRequestOptionsJSON
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options)
  const chosen = (await navigator.credentials.get({ publicKey, mediation, signal })) as PublicKeyCredential
  return ask('/api/auth/passkey/verify-authentication', { body: { response: chosen.toJSON() } })
}

const isOurAbort = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

/** Offers passkeys among what the browser fills into the email field, with a fresh challenge whenever the page is come back to. */
export const offerPasskeys = async (onDone: (reply: unknown) => void, onError: (error: unknown) => void) => {
  if (!supported() || !(await PublicKeyCredential.isConditionalMediationAvailable?.())) return
  let offered = 0
  const offer = () => {
    offered = Date.now()
    signInWithPasskey('conditional').then(onDone, (error) => {
      if (!isOurAbort(error)) onError(error)
    })
  }
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && Date.now() - offered > challengeHolds) offer()
  })
  offer()
}
