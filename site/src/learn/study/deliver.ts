import type { Kept, KeptThings, Waiting } from './kept.ts'

/** Beats in one message, fewer than the academy takes. */
const together = 200

/** How many steps and notes have arrived, and how many never can. */
export type Delivered = { arrived: number; refused: number }

type Post = (path: string, body: object) => Promise<number>

/** By the status of an answer (0 for none): it has arrived, it never can, or it may later. */
const fateOf = (status: number): 'arrived' | 'refused' | 'later' => {
  if (status >= 200 && status < 300) return 'arrived'
  // Signed out, too often, or a failure of ours: it keeps.
  return status >= 400 && status < 500 && ![401, 408, 429].includes(status) ? 'refused' : 'later'
}

const beatsOf = (waiting: Waiting[]) => waiting.filter(({ kept }) => kept.kind === 'beat').slice(0, together)

const sendBeats = async (things: KeptThings, post: Post, now: () => Date): Promise<boolean> => {
  for (let some = beatsOf(await things.all()); some.length > 0; some = beatsOf(await things.all())) {
    const beats = some.map(({ kept: { kind: _kind, ...beat } }) => beat)
    if (fateOf(await post('/api/learning/heartbeats', { sentAt: now(), beats })) === 'later') return false
    await things.remove(some)
  }
  return true
}

const sendStep = ({ lesson, done, by, at }: Extract<Kept, { kind: 'step' }>, post: Post, sentAt: Date) =>
  post(`/api/lessons/${encodeURIComponent(lesson)}/complete`, { done, by, at, sentAt })

const sendNote = ({ kind: _kind, ...note }: Extract<Kept, { kind: 'note' }>, post: Post) => post('/api/notes', note)

/**
 * Sends what waits: time first, then each step and note in its order. What has arrived, and what can never, is removed; the rest
 * keeps.
 */
export const deliver = async (things: KeptThings, post: Post, now: () => Date): Promise<Delivered> => {
  const delivered = { arrived: 0, refused: 0 }
  if (!(await sendBeats(things, post, now))) return delivered
  for (const waiting of await things.all()) {
    const { kept } = waiting
    if (kept.kind === 'beat') continue
    const fate = fateOf(await (kept.kind === 'note' ? sendNote(kept, post) : sendStep(kept, post, now())))
    if (fate === 'later') return delivered
    await things.remove([waiting])
    delivered[fate] += 1
  }
  return delivered
}
