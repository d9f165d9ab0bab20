/**
 * Links of mails lead to pages of ours, which ask before they act: mail scanners open every address they see. The token
 * is in the fragment, which no server, log or Referer is told.
 */
const page = (publicUrl: string, path: string, fragment: Record<string, string>): string =>
  `${publicUrl}${path}#${new URLSearchParams(fragment)}`

/**
 * Where the reader came from when they asked for a mail, to be told again behind its link: pages on the way in hand it on
 * in their own address, which better-auth takes as `callbackURL`. The page that reads it lets only own paths through.
 */
export const cameFrom = (betterAuthUrl: string): Record<string, string> => {
  const callback = new URL(betterAuthUrl).searchParams.get('callbackURL') ?? ''
  const returnTo = new URLSearchParams(callback.split('?')[1]).get('returnTo')
  return returnTo ? { returnTo } : {}
}

/** What `/verify` does with its token. */
export type VerifyKind = 'email' | 'link' | 'change'

type More = Record<string, string>

const verify = (publicUrl: string, kind: VerifyKind, token: string, more: More = {}) =>
  page(publicUrl, '/verify', { kind, token, ...more })

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
export const emailLink = (publicUrl: string, token: string, more?: More): { kind: VerifyKind; url: string } => {
  const kind = purposeOf(token)
  return { kind, url: verify(publicUrl, kind, token, more) }
}

/** For the old address, which agrees to a new one. */
export const changeLink = (publicUrl: string, token: string) => verify(publicUrl, 'change', token)
export const signInLink = (publicUrl: string, token: string, more?: More) => verify(publicUrl, 'link', token, more)
export const resetLink = (publicUrl: string, token: string, more?: More) =>
  page(publicUrl, '/reset', { token, ...more })
