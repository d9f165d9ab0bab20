import { forgetVideosOfOthers } from '#site/learn/videos/store.ts'
import { cacheOf, dropCopiesOfOthers } from '../copies.ts'
import { readerHere, setReader } from '../reader.ts'
import type { Fetching } from './scope.ts'
import { shellPage } from './shell.ts'
import type { Way } from './ways.ts'

type Asked = Pick<Fetching, 'request'>

/** Milliseconds that a page may take when its reader has a copy of it. */
const patience = 4000

/** What the reader keeps of an address; nothing of what anybody else keeps. */
const copyAt = async (url: string): Promise<Response | undefined> => {
  const reader = await readerHere().catch(() => null)
  if (reader === null) return undefined
  const { pathname } = new URL(url)
  return caches.match(pathname, { cacheName: cacheOf(reader), ignoreVary: true })
}

const asset = async ({ request }: Asked): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? fetch(request)

const picture = async ({ request }: Asked): Promise<Response> => {
  const reply = await fetch(request).catch(() => null)
  return reply ?? (await copyAt(request.url)) ?? Response.error()
}

const tooLong = () => new Promise<null>((resolve) => setTimeout(resolve, patience, null))

const page = async ({ request }: Asked): Promise<Response> => {
  const asking = fetch(request).catch(() => null)
  const copy = await copyAt(request.url)
  const reply = await (copy ? Promise.race([asking, tooLong()]) : asking)
  // A failure of ours is no reason to keep a lesson from whoever has it.
  if (reply && !(copy && reply.status >= 500)) return reply
  return copy ?? shellPage()
}

const leaving = async ({ request }: Asked): Promise<Response> => {
  // Whoever leaves has left this device at once, whether the academy hears of it or not.
  await setReader(null).catch(() => undefined)
  const reply = await fetch(request)
  // What could not be removed stays hidden, and goes when somebody signs in.
  if (reply.ok) await Promise.allSettled([dropCopiesOfOthers(null), forgetVideosOfOthers(null)])
  return reply
}

export const answers: Record<Exclude<Way, 'network'>, (asked: Asked) => Promise<Response>> = {
  asset,
  picture,
  page,
  leaving,
}
