import type { Follower, ProgressHub } from './hub.ts'

/** Milliseconds between signs of life: they keep proxies from closing the connection, and ask whether its session still holds. */
const pulse = 20_000
/** Milliseconds after which a browser asks again when the connection is lost. */
const retry = 2000
/** Events that may wait for somebody who does not read them. */
const unread = 100

type Following = {
  hub: ProgressHub
  student: string
  /** Whether whoever follows is still signed in. */
  isStill: () => Promise<boolean>
}

const bytes = new TextEncoder()
const event = (name: string, data: object) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`

/**
 * Server-sent events about a student's progress: `progress` names an enrollment and a lesson, `missed` says that some may
 * have been lost. It ends with the session and with the process. Null when the student follows on too many pages already.
 */
export const progressStream = ({ hub, student, isStill }: Following): ReadableStream<Uint8Array> | null => {
  const channel = new TransformStream<Uint8Array, Uint8Array>()
  const writer = channel.writable.getWriter()
  // Whoever went away, or does not read, is noticed by `closed`, below.
  const say = (text: string) => {
    if ((writer.desiredSize ?? 0) < -unread) return void writer.abort().catch(() => {})
    void writer.write(bytes.encode(text)).catch(() => {})
  }
  const follower: Follower = {
    tell: (notice) => say(notice ? event('progress', { ...notice, student: undefined }) : event('missed', {})),
    end: () => void writer.close().catch(() => {}),
  }
  if (!hub.follow(student, follower)) return null
  const beating = setInterval(async () => {
    if (await isStill().catch(() => true)) say(': still here\n\n')
    else follower.end()
  }, pulse)
  const gone = () => {
    clearInterval(beating)
    hub.leave(student, follower)
  }
  writer.closed.then(gone, gone)
  say(`retry: ${retry}\n\n`)
  return channel.readable
}
