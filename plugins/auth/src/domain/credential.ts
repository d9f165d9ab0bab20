/** What a request says about who sends it. */
export type Credential = { kind: 'none' } | { kind: 'cookie' } | { kind: 'token' | 'key'; value: string }

/** How every API key begins, so that scanners of source code know one. */
export const keyPrefix = 'academy_'

const bearer = /^bearer\b\s*(.*)$/i
const sessionCookie = /(?:^|;\s*)(?:__Secure-|__Host-)?academy\.session_token=/

/**
 * The one credential that counts. A token or key wins over the cookie even when it is worth nothing: whoever sends one
 * means to be judged by it. Other schemes of `Authorization` are a gateway's business.
 */
export const credentialOf = (headers: Headers): Credential => {
  const value = bearer.exec(headers.get('authorization') ?? '')?.[1]
  if (value !== undefined) return { kind: value.startsWith(keyPrefix) ? 'key' : 'token', value }
  const key = headers.get('x-api-key')
  if (key !== null) return { kind: 'key', value: key }
  return { kind: sessionCookie.test(headers.get('cookie') ?? '') ? 'cookie' : 'none' }
}
