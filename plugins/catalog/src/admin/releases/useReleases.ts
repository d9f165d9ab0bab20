import { useCallback, useEffect, useRef, useState } from 'react'
import { strings } from '../../releases/strings.ts'
import { type ReleasesView, releasesView } from '../../releases/view.ts'

export type Shown =
  | { phase: 'loading' }
  | { phase: 'shown'; view: ReleasesView; problem: string | null }
  | { phase: 'unreachable' }

const base = '/api/releases'
/** Milliseconds between two looks: often while something moves, seldom otherwise, never in a hidden tab. */
const pause = { busy: 1500, idle: 8000 }

/** What the server says when it refuses, in its own words. */
class Refusal extends Error {}

const refusalOf = (reply: unknown): string => {
  const [first] = (reply as { errors?: { message?: string }[] } | null)?.errors ?? []
  return first?.message ?? strings.panel.refused
}

const call = async (path: string, init?: RequestInit): Promise<ReleasesView> => {
  const response = await fetch(`${base}${path}`, { credentials: 'same-origin', ...init })
  const reply: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new Refusal(refusalOf(reply))
  return releasesView.parse(reply)
}

const post = (path: string, body: object) =>
  call(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

const isBusy = (shown: Shown) => shown.phase === 'shown' && (shown.view.building !== null || shown.view.waiting > 0)

/** The releases, looked up anew every few seconds, and what may be done about them. */
export const useReleases = () => {
  const [shown, setShown] = useState<Shown>({ phase: 'loading' })
  const latest = useRef(shown)
  latest.current = shown

  const look = useCallback(async () => {
    try {
      setShown({ phase: 'shown', view: await call('/status'), problem: null })
    } catch {
      setShown((before) =>
        before.phase === 'shown' ? { ...before, problem: strings.panel.unreachable } : { phase: 'unreachable' },
      )
    }
  }, [])

  useEffect(() => {
    let timer: number | undefined
    let over = false
    const turn = async () => {
      if (!document.hidden) await look()
      if (!over) timer = window.setTimeout(turn, isBusy(latest.current) ? pause.busy : pause.idle)
    }
    void turn()
    return () => {
      over = true
      window.clearTimeout(timer)
    }
  }, [look])

  const ask = useCallback(async (path: string, body: object) => {
    try {
      setShown({ phase: 'shown', view: await post(path, body), problem: null })
    } catch (error) {
      const problem = error instanceof Refusal ? error.message : strings.panel.refused
      setShown((before) => (before.phase === 'shown' ? { ...before, problem } : before))
    }
  }, [])

  return {
    shown,
    rebuild: useCallback(() => ask('/rebuild', {}), [ask]),
    rollBack: useCallback((number: number) => ask('/roll-back', { number }), [ask]),
  }
}
