import { type Answer, type Fate, fateOf } from './fate.ts'
import type { Kept, KeptThings, Waiting } from './kept.ts'
import { failedOf, nextOf } from './order.ts'

/** How many steps and notes have arrived, and how many were refused. */
export type Delivered = { arrived: number; refused: number }

type Post = (path: string, body: object) => Promise<Answer>

type Of<Kind extends Kept['kind']> = Extract<Kept, { kind: Kind }>

const sendBeats = (beats: readonly Of<'beat'>[], post: Post, sentAt: Date) =>
  post('/api/learning/heartbeats', { sentAt, beats: beats.map(({ kind: _kind, ...beat }) => beat) })

const sendStep = ({ kind: _kind, lesson, ...step }: Of<'step'>, post: Post, sentAt: Date) =>
  post(`/api/lessons/${encodeURIComponent(lesson)}/complete`, { ...step, sentAt })

const sendNote = ({ kind: _kind, ...note }: Of<'note'>, post: Post) => post('/api/notes', note)

const sendKept = (kept: Kept, post: Post, sentAt: Date): Promise<Answer> => {
  if (kept.kind === 'note') return sendNote(kept, post)
  return kept.kind === 'step' ? sendStep(kept, post, sentAt) : sendBeats([kept], post, sentAt)
}

/** Sends one thing by itself. */
export const sendOne = async (kept: Kept, post: Post, now: () => Date): Promise<Fate> =>
  fateOf(await sendKept(kept, post, now()))

/** Forgets refused steps of the same lesson: the last step alone says what the student wants. */
const forgetOlder = async (things: KeptThings, { id, kept }: Waiting): Promise<void> => {
  if (kept.kind !== 'step') return
  const refused = await things.refused()
  await things.remove(
    refused.filter((each) => each.id !== id && each.kept.kind === 'step' && each.kept.lesson === kept.lesson),
  )
}

/** What a person did does not go unseen: it stays, with the academy's words. Of time nobody is told. */
const keepRefused = async (things: KeptThings, waiting: Waiting, message: string): Promise<void> => {
  if (waiting.kept.kind === 'beat') return things.remove([waiting])
  await things.put([{ ...waiting, refused: message }])
  await forgetOlder(things, waiting)
}

const settle = async (things: KeptThings, some: readonly [Waiting, ...Waiting[]], answer: Answer): Promise<void> => {
  if (fateOf(answer) === 'refused') return keepRefused(things, some[0], answer.message ?? '')
  await things.remove(some)
  await forgetOlder(things, some[0])
}

const send = (some: readonly [Waiting, ...Waiting[]], post: Post, sentAt: Date): Promise<Answer> => {
  const beats = some.flatMap(({ kept }) => (kept.kind === 'beat' ? [kept] : []))
  return beats.length > 0 ? sendBeats(beats, post, sentAt) : sendKept(some[0].kept, post, sentAt)
}

/** Sends what waits of a kind until there is no more or something goes wrong; answers whether anybody hears. */
const deliverKind = async (
  kind: Kept['kind'],
  delivered: Delivered,
  things: KeptThings,
  post: Post,
  now: () => Date,
): Promise<boolean> => {
  for (let some = nextOf(await things.all(), kind); some; some = nextOf(await things.all(), kind)) {
    const answer = await send(some, post, now())
    const fate = fateOf(answer)
    if (fate === 'later') return false
    if (fate === 'failed' || (fate === 'refused' && some.length > 1)) {
      await things.put(failedOf(some, fate === 'refused'))
      return true
    }
    await settle(things, some, answer)
    if (kind !== 'beat') delivered[fate] += 1
  }
  return true
}

/** On a full device nothing can be marked: it stays as it was, and that kind waits. */
const isFull = (error: unknown): boolean => {
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return true
  throw error
}

/**
 * Sends what waits: time first, then notes, then steps, of which other pages hear, each in its order; what goes wrong with one kind does
 * not hold up the others. What has arrived is removed, what the academy refuses is marked with its words, and the rest keeps.
 */
export const deliver = async (things: KeptThings, post: Post, now: () => Date): Promise<Delivered> => {
  const delivered = { arrived: 0, refused: 0 }
  for (const kind of ['beat', 'note', 'step'] as const)
    if (!(await deliverKind(kind, delivered, things, post, now).catch(isFull))) break
  return delivered
}
