/**
 * The page that asks for the code, for a browser that was on its way to `destination`. It ends there afterwards; the sign-in
 * page is only a stop on the way, and knows where to. The page itself lets only own paths through.
 */
export const codePage = (destination: string, publicUrl: string): string => {
  const { pathname, search, searchParams, hash } = new URL(destination, publicUrl)
  const returnTo = pathname === '/sign-in' ? searchParams.get('returnTo') : pathname + search + hash
  return returnTo ? `/two-factor?${new URLSearchParams({ returnTo })}` : '/two-factor'
}
