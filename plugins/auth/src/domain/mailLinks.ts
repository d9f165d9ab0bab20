/**
 * Links of mails lead to pages of ours, which ask before they act: mail scanners open every address they see. The token
 * is in the fragment, which no server, log or Referer is told.
 */
const page = (publicUrl: string, path: string, fragment: Record<string, string>): string =>
  `${publicUrl}${path}#${new URLSearchParams(fragment)}`

/** What `/verify` does with its token. */
export type VerifyKind = 'email' | 'link' | 'change'

const verify = (publicUrl: string, kind: VerifyKind, token: string) => page(publicUrl, '/verify', { kind, token })

/** What a verification token of better-auth says it is for; not checked here, because better-auth checks it when used. */
const purposeOf = (token: string): 'change' | 'email' => {
  const [, payload = ''] = token.split('.')
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
    return typeof claims === 'object' && claims !== null && 'updateTo' in claims ? 'change' : 'email'
  } catch {
    return 'email'
  }
}

/** For a token that confirms an address: a new account's, or the one that an account is to have. */
export const emailLink = (publicUrl: string, token: string): { kind: VerifyKind; url: string } => {
  const kind = purposeOf(token)
  return { kind, url: verify(publicUrl, kind, token) }
}

/** For the old address, which agrees to a new one. */
export const changeLink = (publicUrl: string, token: string) => verify(publicUrl, 'change', token)
export const signInLink = (publicUrl: string, token: string) => verify(publicUrl, 'link', token)
export const resetLink = (publicUrl: string, token: string) => page(publicUrl, '/reset', { token })
