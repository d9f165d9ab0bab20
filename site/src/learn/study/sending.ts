import { type Delivered, deliver } from './deliver.ts'
import { type Kept, keptFor } from './kept.ts'

const post = async (path: string, body: object): Promise<number> => {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(path, { ...init, keepalive: true }).catch(() => null)
  return response?.status ?? 0
}

export type Sending = {
  keep: (kept: Kept) => void
  /** Sends what waits, one tab at a time. */
  flush: () => Promise<Delivered>
  /** A last word of a page that goes. All of it is kept, and sent again by the next page: the academy counts a moment once. */
  farewell: () => void
  /** Steps and notes that wait, oldest first. */
  waiting: () => Kept[]
}

/** Keeps what a student does on this device until the academy has it. */
export const sendingFor = (student: string): Sending => {
  const things = keptFor(student, localStorage)
  const now = () => new Date()
  // Somebody else may be signed in by now: the academy takes what is said to be theirs from nobody else.
  const send = (path: string, body: object) => post(path, { ...body, student })
  return {
    keep: (kept) => things.add(kept, Date.now()),
    flush: async () => await navigator.locks.request('academy-learning-send', () => deliver(things, send, now)),
    farewell: () => {
      const beats = things.all().flatMap(({ kept }) => (kept.kind === 'beat' ? [kept] : []))
      if (beats.length === 0) return
      const body = JSON.stringify({
        student,
        sentAt: now(),
        beats: beats.slice(-20).map(({ kind: _kind, ...beat }) => beat),
      })
      navigator.sendBeacon('/api/learning/heartbeats', new Blob([body], { type: 'application/json' }))
    },
    waiting: () => things.all().flatMap(({ kept }) => (kept.kind === 'beat' ? [] : [kept])),
  }
}
