import type { SessionView } from '@academy/auth/contract'

/** A session drawn as a span: where its bar begins and ends, in percent of the time that all of them take. */
export type SessionSpan = { session: SessionView; from: number; to: number }

const at = (iso: string) => new Date(iso).getTime()

/** Sessions on one scale, which goes from the beginning of the oldest until `now`; the one that asks lasts until then. */
export const spansOf = (sessions: SessionView[], now: Date): SessionSpan[] => {
  const begin = Math.min(now.getTime(), ...sessions.map(({ startedAt }) => at(startedAt)))
  const all = Math.max(1, now.getTime() - begin)
  const percent = (time: number) => Math.round(Math.min(1, Math.max(0, (time - begin) / all)) * 1000) / 10
  return sessions.map((session) => ({
    session,
    from: Math.min(99, percent(at(session.startedAt))),
    to: Math.max(1, session.current ? 100 : percent(at(session.lastUsedAt))),
  }))
}
