import type { Quote, VideoMoment } from '@academy/learning/contract'
import { readAll, write } from '#site/offline/store.ts'

/** What waits on this device until the academy has said that it has it. Times are ISO 8601, by this device's clock. */
export type Kept =
  | { kind: 'beat'; enrollment: string; lesson: string; from: string; to: string }
  | { kind: 'note'; lesson: string; clientId: string; body: string; quote: Quote | null; moment: VideoMoment | null }
  | { kind: 'step'; enrollment?: string; lesson: string; done: boolean; by: 'button' | 'read'; at: string }
  | { kind: 'step'; enrollment?: string; lesson: string; done: true; by: 'watched'; share: number; at: string }

export type Waiting = {
  id: number
  student: string
  kept: Kept
  /** How often it was sent, and something went wrong with it. */
  failures?: number
  /** Why the academy refused it, in its words: only the student sends it again. */
  refused?: string
}

/** What waits for a student: one thing each, so that tabs add and remove side by side. */
export type KeptThings = {
  add: (kept: Kept) => Promise<void>
  /** What is to be sent, oldest first. */
  all: () => Promise<Waiting[]>
  /** What the academy refused, oldest first. */
  refused: () => Promise<Waiting[]>
  /** Takes the place of what has their ids. */
  put: (waiting: readonly Waiting[]) => Promise<void>
  remove: (waiting: readonly Waiting[]) => Promise<void>
}

/** It stays when they sign out, and goes when they are back. The worker sends it too, which cannot read `localStorage`. */
export const keptFor = (student: string): KeptThings => {
  const theirs = async () => (await readAll<Waiting>('waiting')).filter((each) => each.student === student)
  return {
    add: (kept) => write('waiting', (waiting) => waiting.add({ student, kept })),
    all: async () => (await theirs()).filter(({ refused }) => refused === undefined),
    refused: async () => (await theirs()).filter(({ refused }) => refused !== undefined),
    put: (some) =>
      write('waiting', (waiting) => {
        for (const each of some) waiting.put(each)
      }),
    remove: (some) =>
      write('waiting', (waiting) => {
        for (const { id } of some) waiting.delete(id)
      }),
  }
}
