/** Where to go after signing in: a path of this origin, or home. Refuses `//host`, `/\host` and whole addresses. */
export const safeReturnTo = (given: string | null, origin: string): string => {
  if (!given?.startsWith('/') || /^\/[/\\]/.test(given)) return '/'
  const url = URL.parse(given, origin)
  return url?.origin === origin ? url.pathname + url.search + url.hash : '/'
}
