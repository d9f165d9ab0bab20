import type { Quote } from '@academy/learning/contract'

/** What waits on this device until the academy has said that it has it. Times are ISO 8601, by this device's clock. */
export type Kept =
  | { kind: 'beat'; enrollment: string; lesson: string; from: string; to: string }
  | { kind: 'note'; lesson: string; clientId: string; body: string; quote: Quote | null }
  | { kind: 'step'; lesson: string; done: boolean; by: 'button' | 'read'; at: string }

export type Waiting = { name: string; kept: Kept }

const parse = (text: string | null): Kept | null => {
  try {
    return JSON.parse(text ?? 'null') as Kept | null
  } catch {
    return null
  }
}

/**
 * What waits for a student, each thing under a name of its own: tabs add and remove side by side without a lock. It stays when
 * they sign out, and goes when they are back.
 */
export const keptFor = (student: string, storage: Storage) => {
  const prefix = `academy-learning/${student}/`
  return {
    add: (kept: Kept, now: number): void =>
      storage.setItem(`${prefix}${String(now).padStart(15, '0')}-${crypto.randomUUID()}`, JSON.stringify(kept)),
    /** Oldest first. */
    all: (): Waiting[] =>
      Object.keys(storage)
        .filter((name) => name.startsWith(prefix))
        .sort()
        .flatMap((name) => {
          const kept = parse(storage.getItem(name))
          return kept ? [{ name, kept }] : []
        }),
    remove: (waiting: readonly Waiting[]): void => {
      for (const { name } of waiting) storage.removeItem(name)
    },
  }
}

export type KeptThings = ReturnType<typeof keptFor>
