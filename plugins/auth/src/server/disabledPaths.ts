/**
 * What better-auth offers and this academy does another way: profiles and erasure through Payload, where fields are
 * checked; keys and administration through endpoints of this plugin, which ask who may and write down who did.
 */
export const disabledPaths = [
  '/update-user',
  '/delete-user',
  '/delete-user/callback',
  '/two-factor/send-otp',
  '/two-factor/verify-otp',
  '/token',
  '/api-key/create',
  '/api-key/get',
  '/api-key/list',
  '/api-key/update',
  '/api-key/delete',
  '/api-key/verify',
  '/api-key/delete-all-expired-api-keys',
  '/admin/set-role',
  '/admin/get-user',
  '/admin/create-user',
  '/admin/update-user',
  '/admin/list-users',
  '/admin/list-user-sessions',
  '/admin/ban-user',
  '/admin/unban-user',
  '/admin/impersonate-user',
  '/admin/stop-impersonating',
  '/admin/revoke-user-session',
  '/admin/revoke-user-sessions',
  '/admin/remove-user',
  '/admin/set-user-password',
  '/admin/has-permission',
]
