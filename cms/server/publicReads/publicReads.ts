import { createHash } from 'node:crypto'
import type { Context } from 'hono'
import type { OriginEnv } from '../origin.ts'
import { byteCache } from '../release/byteCache.ts'
import type { ContentChanges } from './changes.ts'

type Handler = (c: Context<OriginEnv>) => Promise<Response>
type Remembered = { headers: [string, string][]; body: Uint8Array<ArrayBuffer>; etag: string }

/** Bytes of replies that an origin remembers. */
const room = 16 * 1024 * 1024

/** Collections whose published documents anybody may read; their tables are those that the migration watches. */
const publicPaths = /^\/api\/(?:courses|lessons|paths|instructors|categories|tags|skills|media)(?:\/(?!file\/)|$)/

/** These read a catalogue that may be seconds old. What was withdrawn meanwhile would be kept with it until the next change. */
const readsMemory = /^\/api\/lessons\/[^/]+\/reading$/

/** Whoever may be somebody is answered anew each time. */
const isGuest = (c: Context<OriginEnv>) =>
  !/academy\./.test(c.req.header('cookie') ?? '') && !c.req.header('authorization') && !c.req.header('x-api-key')

const isPublicRead = (c: Context<OriginEnv>) =>
  c.req.method === 'GET' && publicPaths.test(c.req.path) && !readsMemory.test(c.req.path) && isGuest(c)

/** Whoever writes here reads what they wrote, even before the database has told of it. */
const mayChange = ({ req }: Context<OriginEnv>) =>
  req.method !== 'GET' &&
  req.method !== 'HEAD' &&
  // A lesson that somebody completes says what it said, and a path that somebody follows.
  !/\/(complete|follow)$/.test(req.path) &&
  (publicPaths.test(req.path) || req.path === '/api/graphql')

const remember = async (reply: Response): Promise<Remembered> => {
  const body = new Uint8Array(await reply.arrayBuffer())
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const headers = new Headers(reply.headers)
  // A browser may keep it, and asks each time whether it still holds.
  headers.set('cache-control', 'private, no-cache')
  headers.set('etag', etag)
  return { headers: [...headers], body, etag }
}

const answer = (c: Context<OriginEnv>, { headers, body, etag }: Remembered): Response => {
  const unchanged = c.req.header('if-none-match') === etag
  return unchanged ? new Response(null, { status: 304, headers }) : new Response(body, { headers })
}

/**
 * Answers guests' reads of public content from memory until public content changes. Only good answers are kept, and
 * only while changes are told; requests for the same thing at the same time wait for the first of them.
 */
export const rememberPublicReads = (handler: Handler, changes: ContentChanges): Handler => {
  const kept = byteCache<Remembered>(room)
  const underWay = new Map<string, Promise<Remembered | null>>()

  const keep = async (key: string, version: number, reply: Response): Promise<Remembered> => {
    const remembered = await remember(reply)
    if (changes.version() === version) kept.set(key, remembered, remembered.body.byteLength + key.length + 512)
    return remembered
  }

  const askOnce = async (c: Context<OriginEnv>, key: string, version: number): Promise<Response> => {
    const asking = handler(c)
    const good = asking.then((reply) => (reply.status === 200 ? keep(key, version, reply) : null))
    underWay.set(
      key,
      good.catch(() => null).finally(() => underWay.delete(key)),
    )
    const remembered = await good
    return remembered ? answer(c, remembered) : asking
  }

  return async (c) => {
    if (mayChange(c)) return handler(c).finally(changes.touch)
    const version = changes.version()
    if (version === null || !isPublicRead(c)) return handler(c)
    const key = `${version} ${c.req.url}`
    const asked = underWay.get(key)
    const known = kept.get(key) ?? (asked && (await asked))
    return known ? answer(c, known) : askOnce(c, key, version)
  }
}
