/** How the worker serves a request. */
export type Way =
  /** It stays out of it. */
  | 'network'
  /** What is kept of it, whoever keeps it: its name changes with its content. */
  | 'asset'
  /** The network; without one what the reader keeps of it. */
  | 'picture'
  /** The network always; without one the reader’s copy, or the page that says so. */
  | 'page'
  /** The network: what was kept for the reader is hidden at once, and goes when it says yes. */
  | 'leaving'

export type Asked = Pick<Request, 'method' | 'mode' | 'destination' | 'url'>

const leaving = ['/api/auth/sign-out', '/api/users/logout']
const isBelow = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)
/** Nothing of these is kept, and nothing else is shown in their place. */
const never = ['/api', '/admin', '/_next', '/_origin', '/preview']

export const wayOf = ({ method, mode, destination, url }: Asked, origin: string): Way => {
  const { origin: asked, pathname } = new URL(url)
  if (asked !== origin) return 'network'
  if (method === 'POST' && leaving.includes(pathname)) return 'leaving'
  if (method !== 'GET') return 'network'
  if (destination === 'image' && isBelow(pathname, '/api/media/file')) return 'picture'
  if (never.some((folder) => isBelow(pathname, folder))) return 'network'
  if (mode === 'navigate') return 'page'
  return pathname.startsWith('/_astro/') ? 'asset' : 'network'
}
