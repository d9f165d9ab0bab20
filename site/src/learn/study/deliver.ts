import type { Kept, KeptThings, Waiting } from './kept.ts'

/** Beats in one message, fewer than the academy takes. */
const together = 200

/** How many steps and notes have arrived, and how many never can. */
export type Delivered = { arrived: number; refused: number }

/** What the academy says: a status, 0 for none, and the code of a refusal. */
export type Answer = { status: number; code?: string }

type Post = (path: string, body: object) => Promise<Answer>

/** It has arrived, it never can, or it may later. */
export type Fate = 'arrived' | 'refused' | 'later'

/**
 * Refuses whoever asks and not what they tell: an administrator looks through somebody's eyes in this browser. Refusals of
 * a lesson or a note have codes of their own.
 */
const ofTheAsker = 'kernel/forbidden'

const fateOf = ({ status, code }: Answer): Fate => {
  if (status >= 200 && status < 300) return 'arrived'
  // Signed out, somebody else for a while, too often, or a failure of ours: it keeps.
  if ([401, 408, 429].includes(status) || code === ofTheAsker) return 'later'
  return status >= 400 && status < 500 ? 'refused' : 'later'
}

const toBeats = '/api/learning/heartbeats'
const beatsOf = (waiting: Waiting[]) => waiting.filter(({ kept }) => kept.kind === 'beat').slice(0, together)

const sendBeats = async (things: KeptThings, post: Post, now: () => Date): Promise<boolean> => {
  for (let some = beatsOf(await things.all()); some.length > 0; some = beatsOf(await things.all())) {
    const beats = some.map(({ kept: { kind: _kind, ...beat } }) => beat)
    if (fateOf(await post(toBeats, { sentAt: now(), beats })) === 'later') return false
    await things.remove(some)
  }
  return true
}

const sendStep = ({ kind: _kind, lesson, ...step }: Extract<Kept, { kind: 'step' }>, post: Post, sentAt: Date) =>
  post(`/api/lessons/${encodeURIComponent(lesson)}/complete`, { ...step, sentAt })

const sendNote = ({ kind: _kind, ...note }: Extract<Kept, { kind: 'note' }>, post: Post) => post('/api/notes', note)

const sendBeat = ({ kind: _kind, ...beat }: Extract<Kept, { kind: 'beat' }>, post: Post, sentAt: Date) =>
  post(toBeats, { sentAt, beats: [beat] })

const sendKept = (kept: Kept, post: Post, sentAt: Date): Promise<Answer> => {
  if (kept.kind === 'note') return sendNote(kept, post)
  return kept.kind === 'step' ? sendStep(kept, post, sentAt) : sendBeat(kept, post, sentAt)
}

/** Sends one thing by itself. */
export const sendOne = async (kept: Kept, post: Post, now: () => Date): Promise<Fate> =>
  fateOf(await sendKept(kept, post, now()))

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
    const fate = await sendOne(kept, post, now)
    if (fate === 'later') return delivered
    await things.remove([waiting])
    delivered[fate] += 1
  }
  return delivered
}
