import { isLooking } from '#site/scripts/isLooking.ts'
import { type Delivered, deliver, sendOne } from './deliver.ts'
import type { Answer, Fate } from './fate.ts'
import { progressChannel } from './follow.ts'
import { type Kept, keptFor } from './kept.ts'

/** What the browser is asked to wake the worker for once there is a connection. */
export const waitingTag = 'academy-waiting'

/** Milliseconds that an answer may take: all tabs wait for the one that sends. */
const patience = 20_000
/** Nothing came in time; the connection may be there all the same. */
const tookTooLong = 504
/** Something else than the academy answered. */
const notOurs = 502

type Said = { errors?: { message?: string; data?: { code?: string } }[] } | null

const answerOf = async (response: Response): Promise<Answer> => {
  const said = (await response.json()) as Said
  const [refusal] = said?.errors ?? []
  return { status: response.status, code: refusal?.data?.code, message: refusal?.message }
}

const post = async (path: string, given: object): Promise<Answer> => {
  const body = JSON.stringify(given)
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  // Browsers send no more than 64 KiB for pages that go, and a long note of an alphabet with long letters has more.
  const keepalive = new Blob([body]).size < 60_000
  try {
    const response = await fetch(path, { ...init, keepalive, signal: AbortSignal.timeout(patience) })
    // All answers of the academy are JSON; a page to sign in to a network is none, whatever its status.
    return await answerOf(response).catch((error: unknown) => {
      if (!(error instanceof SyntaxError)) throw error
      return { status: response.ok ? notOurs : response.status }
    })
  } catch (error) {
    return { status: error instanceof DOMException && error.name === 'TimeoutError' ? tookTooLong : 0 }
  }
}

const now = () => new Date()

/** Somebody else may be signed in by now: the academy takes what is said to be theirs from nobody else. */
const postFor = (student: string) => (path: string, body: object) => post(path, { ...body, student })

/** Sends what waits for a student on this device: one tab at a time, or the worker when there is none. */
const sendAll = async (student: string): Promise<Delivered & { isEmpty: boolean }> => {
  const things = keptFor(student)
  return await navigator.locks.request('academy-learning-send', async () => {
    const delivered = await deliver(things, postFor(student), now)
    return { ...delivered, isEmpty: (await things.all()).length === 0 }
  })
}

/** The same where no lesson is open to say so; pages that are open elsewhere hear of it. Whether nothing waits any more. */
export const sendUnseen = async (student: string): Promise<boolean> => {
  const { arrived, refused, isEmpty } = await sendAll(student)
  if (arrived + refused > 0) {
    const pages = new BroadcastChannel(progressChannel)
    pages.postMessage('changed')
    pages.close()
  }
  return isEmpty
}

type Registration = ServiceWorkerRegistration & { sync?: { register: (tag: string) => Promise<void> } }

/** Has what waits sent even when no page is open, in browsers that can; in others the next page that is opened does it. */
const askToBeWoken = async (): Promise<void> => {
  const registration: Registration | undefined = await navigator.serviceWorker?.getRegistration()
  await registration?.sync?.register(waitingTag).catch(() => undefined)
}

/** What became of something: it is kept, or what the academy said of it at once, or it is not this reader's to do. */
export type Keeping = 'kept' | Fate | 'looking'

export type Sending = {
  /** Where nothing can be kept, on a full device, it is sent instead; what did not arrive is lost then. */
  keep: (kept: Kept) => Promise<Keeping>
  flush: () => Promise<Delivered>
  /** A last word of a page that goes. All of it is kept, and sent again by the next page: the academy counts a moment once. */
  farewell: () => void
  /** Steps and notes that wait, oldest first. */
  waiting: () => Promise<Kept[]>
}

type Beat = Extract<Kept, { kind: 'beat' }>

/** What waits is older than what could not be kept, and is sent before it. */
const sendAtOnce = async (student: string, kept: Kept): Promise<Fate> => {
  await sendAll(student).catch(() => undefined)
  return await sendOne(kept, postFor(student), now)
}

/** Keeps what a student does on this device until the academy has it, and nothing for whoever looks through their eyes. */
export const sendingFor = (student: string): Sending => {
  const things = keptFor(student)
  const isLookedAt = isLooking()
  // A page that goes has no time to look what it kept.
  let beats: Beat[] = []
  return {
    keep: async (kept) => {
      if (isLookedAt) return 'looking'
      if (kept.kind === 'beat') beats = [...beats, kept].slice(-20)
      return await things.add(kept).then(
        () => 'kept' as const,
        () => sendAtOnce(student, kept),
      )
    },
    flush: async () => {
      if (isLookedAt) return { arrived: 0, refused: 0 }
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
