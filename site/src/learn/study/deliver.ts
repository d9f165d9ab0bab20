import type { KeptThings, Waiting } from './kept.ts'

/** Beats in one message; the academy takes 250. */
const together = 200

type Post = (path: string, body: object) => Promise<number>

/** By the status of an answer (0 for none): it has arrived, it never can, or it may later. */
const fateOf = (status: number): 'arrived' | 'refused' | 'later' => {
  if (status >= 200 && status < 300) return 'arrived'
  // Signed out, too often, or a failure of ours: it keeps.
  return status >= 400 && status < 500 && ![401, 408, 429].includes(status) ? 'refused' : 'later'
}

const beatsOf = (waiting: Waiting[]) => waiting.filter(({ kept }) => kept.kind === 'beat').slice(0, together)

const sendBeats = async (things: KeptThings, post: Post, now: () => Date): Promise<boolean> => {
  for (let some = beatsOf(things.all()); some.length > 0; some = beatsOf(things.all())) {
    const beats = some.map(({ kept: { kind: _kind, ...beat } }) => beat)
    if (fateOf(await post('/api/learning/heartbeats', { sentAt: now(), beats })) === 'later') return false
    things.remove(some)
  }
  return true
}

/**
 * Sends what waits: time first, then each step in its order. What has arrived, and what can never, is removed; the rest
 * keeps. Answers how many steps have arrived.
 */
export const deliver = async (things: KeptThings, post: Post, now: () => Date): Promise<number> => {
  if (!(await sendBeats(things, post, now))) return 0
  let arrived = 0
  for (const waiting of things.all()) {
    const { kept } = waiting
    if (kept.kind !== 'step') continue
    const { lesson, done, by, at } = kept
    const fate = fateOf(
      await post(`/api/lessons/${encodeURIComponent(lesson)}/complete`, { done, by, at, sentAt: now() }),
    )
    if (fate === 'later') return arrived
    things.remove([waiting])
    if (fate === 'arrived') arrived += 1
  }
  return arrived
}
