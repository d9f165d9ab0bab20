import { expect, test } from 'vitest'
import { mayGoOn, mayWhileImpersonating } from './impersonation.ts'

test.each([
  '/change-password',
  '/change-email',
  '/set-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/verify-totp',
  '/two-factor/get-totp-uri',
  '/two-factor/generate-backup-codes',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/update-passkey',
  '/passkey/delete-passkey',
  '/link-social',
  '/oauth2/link',
  '/unlink-account',
  '/get-access-token',
  '/refresh-token',
  '/revoke-session',
  '/revoke-sessions',
  '/revoke-other-sessions',
  '/api-key/create',
  '/whatever-comes-next',
  '/get-session/../change-password',
])('%s is refused', (path) => {
  expect(mayWhileImpersonating(path)).toBe(false)
})

test.each(['/get-session', '/sign-out', '/list-sessions', '/sign-in/email', '/oauth2/callback/github', '/jwks'])(
  '%s is answered',
  (path) => {
    expect(mayWhileImpersonating(path)).toBe(true)
  },
)

const beganAt = new Date('2026-11-27T12:00:00Z')

test.each([
  ['it ends after an hour', new Date('2026-11-27T13:00:00Z'), true, false],
  ['it ends with the role', new Date('2026-11-27T12:01:00Z'), false, false],
  ['it lasts until then', new Date('2026-11-27T12:59:59Z'), true, true],
])('%s', (_case, now, lookerIsAdmin, expected) => {
  expect(mayGoOn({ beganAt, lookerIsAdmin }, now)).toBe(expected)
})
