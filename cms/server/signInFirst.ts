/** Sends a guest to sign in, and from there to where they wanted. */
export const signInFirst = (url: URL): Response => {
  const location = `/sign-in?returnTo=${encodeURIComponent(url.pathname)}`
  return new Response(null, { status: 302, headers: { Location: location, 'Cache-Control': 'no-store' } })
}
