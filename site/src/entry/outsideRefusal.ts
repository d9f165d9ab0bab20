import { outside } from './strings.ts'

const unmatched = [
  'account_not_linked',
  'unable_to_link_account',
  'email_not_found',
  'email_not_verified',
  'email_does_not_match',
  'account_already_linked_to_different_user',
  'signup_disabled',
]

const interrupted = [
  'state_not_found',
  'state_mismatch',
  'state_invalid',
  'invalid_callback_request',
  'please_restart_the_process',
  'no_code',
  'invalid_code',
  'oauth_provider_not_found',
  'unable_to_get_user_info',
]

const links = ['invalid_token', 'token_expired', 'new_user_signup_disabled']

/** What to say about the code that an outside sign-in came back with; codes differ in case. Null when it says none. */
export const outsideRefusal = (code: string | null): string | null => {
  if (!code) return null
  const known = code.toLowerCase()
  if (known === 'access_denied') return outside.cancelled
  if (known === 'banned_user') return outside.banned
  if (unmatched.includes(known)) return outside.unmatched
  if (interrupted.includes(known)) return outside.interrupted
  return links.includes(known) ? outside.link : outside.other
}
