/** Pages on the way in: nobody wants to be back there once they are in. */
export const entryPages: readonly string[] = ['/sign-in', '/sign-up', '/forgot', '/reset', '/verify', '/two-factor']

/** Where to go after signing in: a path of this origin, or home. Refuses `//host`, `/\host` and whole addresses. */
export const safeReturnTo = (given: string | null, origin: string): string => {
  if (!given?.startsWith('/') || /^\/[/\\]/.test(given)) return '/'
  const url = URL.parse(given, origin)
  if (url?.origin !== origin || entryPages.includes(url.pathname)) return '/'
  return url.pathname + url.search + url.hash
}

/** The same for the address of a page on the way in. */
export const returnToIn = (page: URL): string => safeReturnTo(page.searchParams.get('returnTo'), page.origin)

/** Where somebody goes who has signed in: to where they came from, or without such a place to what they learn; staff to home. */
export const landing = (returnTo: string, role: string | undefined): string =>
  returnTo === '/' && role === 'student' ? '/me' : returnTo

/** A path of this origin that keeps `returnTo`; home needs no keeping. */
export const keepReturnTo = (path: string, returnTo: string): string =>
  returnTo === '/' ? path : `${path}${path.includes('?') ? '&' : '?'}returnTo=${encodeURIComponent(returnTo)}`
