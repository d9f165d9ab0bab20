import { type Delivered, deliver } from './deliver.ts'
import { progressChannel } from './follow.ts'
import { type Kept, keptFor } from './kept.ts'

/** What the browser is asked to wake the worker for once there is a connection. */
export const waitingTag = 'academy-waiting'

const post = async (path: string, body: object): Promise<number> => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(path, { ...init, keepalive: true }).catch(() => null)
  return response?.status ?? 0
}

const now = () => new Date()

/** Sends what waits for a student on this device: one tab at a time, or the worker when there is none. */
export const sendAll = async (student: string): Promise<Delivered & { isEmpty: boolean }> => {
  const things = keptFor(student)
  // Somebody else may be signed in by now: the academy takes what is said to be theirs from nobody else.
  const send = (path: string, body: object) => post(path, { ...body, student })
  return await navigator.locks.request('academy-learning-send', async () => {
    const delivered = await deliver(things, send, now)
    return { ...delivered, isEmpty: (await things.all()).length === 0 }
  })
}

/** The same where no lesson is open to say so; pages that are open elsewhere hear of it. Whether nothing waits any more. */
export const sendUnseen = async (student: string): Promise<boolean> => {
  const { arrived, refused, isEmpty } = await sendAll(student)
  if (arrived + refused > 0) new BroadcastChannel(progressChannel).postMessage('changed')
  return isEmpty
}

type Registration = ServiceWorkerRegistration & { sync?: { register: (tag: string) => Promise<void> } }

/** Has what waits sent even when no page is open, in browsers that can; in others the next page that is opened does it. */
const askToBeWoken = async (): Promise<void> => {
  const registration: Registration | undefined = await navigator.serviceWorker?.getRegistration()
  await registration?.sync?.register(waitingTag).catch(() => undefined)
}

export type Sending = {
  /** Settles when it is kept. */
  keep: (kept: Kept) => Promise<void>
  flush: () => Promise<Delivered>
  /** A last word of a page that goes. All of it is kept, and sent again by the next page: the academy counts a moment once. */
  farewell: () => void
  /** Steps and notes that wait, oldest first. */
  waiting: () => Promise<Kept[]>
}

type Beat = Extract<Kept, { kind: 'beat' }>

/** Keeps what a student does on this device until the academy has it. */
export const sendingFor = (student: string): Sending => {
  const things = keptFor(student)
  // A page that goes has no time to look what it kept.
  let beats: Beat[] = []
  return {
    keep: (kept) => {
      if (kept.kind === 'beat') beats = [...beats, kept].slice(-20)
      return things.add(kept)
    },
    flush: async () => {
      const { isEmpty, ...delivered } = await sendAll(student)
      if (!isEmpty) await askToBeWoken()
      return delivered
    },
    farewell: () => {
      if (beats.length === 0) return
      const body = JSON.stringify({ student, sentAt: now(), beats: beats.map(({ kind: _kind, ...beat }) => beat) })
      navigator.sendBeacon('/api/learning/heartbeats', new Blob([body], { type: 'application/json' }))
    },
    waiting: async () => (await things.all()).flatMap(({ kept }) => (kept.kind === 'beat' ? [] : [kept])),
  }
}
