import type { Quote, VideoMoment } from '@academy/learning/contract'
import { readAll, write } from '#site/offline/store.ts'

/** What waits on this device until the academy has said that it has it. Times are ISO 8601, by this device's clock. */
export type Kept =
  | { kind: 'beat'; enrollment: string; lesson: string; from: string; to: string }
  | { kind: 'note'; lesson: string; clientId: string; body: string; quote: Quote | null; moment: VideoMoment | null }
  | { kind: 'step'; enrollment?: string; lesson: string; done: boolean; by: 'button' | 'read'; at: string }
  | { kind: 'step'; enrollment?: string; lesson: string; done: true; by: 'watched'; share: number; at: string }

export type Waiting = { id: number; student: string; kept: Kept }

/** What waits for a student: one thing each, so that tabs add and remove side by side. */
export type KeptThings = {
  add: (kept: Kept) => Promise<void>
  /** Oldest first. */
  all: () => Promise<Waiting[]>
  remove: (waiting: readonly Waiting[]) => Promise<void>
}

/** It stays when they sign out, and goes when they are back. The worker sends it too, which cannot read `localStorage`. */
export const keptFor = (student: string): KeptThings => ({
  add: (kept) => write('waiting', (waiting) => waiting.add({ student, kept })),
  all: async () => (await readAll<Waiting>('waiting')).filter((each) => each.student === student),
  remove: (some) =>
    write('waiting', (waiting) => {
      for (const { id } of some) waiting.delete(id)
    }),
})
