import { createLogger, type Listener, listenTo } from '@academy/kernel'
import { channel, type ProgressNotice, progressNotice } from './channel.ts'

/** Pages that one person may follow their progress on, in one process. */
const mostStreams = 8

/** Told of a notice; null says that some may have been missed. `end` is called when the process is about to stop. */
export type Follower = { tell: (notice: ProgressNotice | null) => void; end: () => void }

export type ProgressHub = {
  /** False when the student follows on too many pages already. */
  follow: (student: string, follower: Follower) => boolean
  leave: (student: string, follower: Follower) => void
  /** Ends all that follow, and the connection. */
  close: () => Promise<void>
}

/** Who follows whose progress in this process. The first follower opens the one connection that hears of it. */
export const progressHub = (connectionString: string): ProgressHub => {
  const followers = new Map<string, Set<Follower>>()
  let listener: Listener | null = null

  const hear = (payload: string) => {
    const notice = progressNotice.parse(JSON.parse(payload))
    for (const { tell } of followers.get(notice.student) ?? []) tell(notice)
  }
  const missed = () => {
    for (const all of followers.values()) for (const { tell } of all) tell(null)
  }

  return {
    follow: (student, follower) => {
      const own = followers.get(student) ?? new Set()
      if (own.size >= mostStreams) return false
      listener ??= listenTo({ connectionString, channel, hear, missed, log: createLogger('learning') })
      followers.set(student, own.add(follower))
      return true
    },
    leave: (student, follower) => {
      const own = followers.get(student)
      own?.delete(follower)
      if (own?.size === 0) followers.delete(student)
    },
    close: async () => {
      for (const all of followers.values()) for (const { end } of [...all]) end()
      await listener?.close()
    },
  }
}
