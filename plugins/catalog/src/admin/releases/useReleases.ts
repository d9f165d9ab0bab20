import { useCallback, useEffect, useRef, useState } from 'react'
import { strings } from '../../releases/strings.ts'
import { type ReleasesView, releasesView } from '../../releases/view.ts'
import { asJson, ask, problemIn } from '../ask.ts'

export type Shown =
  | { phase: 'loading' }
  | { phase: 'shown'; view: ReleasesView; problem: string | null }
  | { phase: 'unreachable' }

const base = '/api/releases'
/** Milliseconds between two looks: often while something moves, seldom otherwise, never in a hidden tab. */
const pause = { busy: 1500, idle: 8000 }

const call = (path: string, init?: RequestInit) => ask(`${base}${path}`, releasesView, init)

const isBusy = (shown: Shown) => shown.phase === 'shown' && (shown.view.building !== null || shown.view.waiting > 0)

/** Why something was refused stays until something else is done; that nobody answered, until somebody does. */
const lasting = (before: Shown): string | null =>
  before.phase === 'shown' && before.problem !== strings.panel.unreachable ? before.problem : null

/** The releases, looked up anew every few seconds, and what may be done about them. */
export const useReleases = () => {
  const [shown, setShown] = useState<Shown>({ phase: 'loading' })
  const latest = useRef(shown)
  latest.current = shown

  const look = useCallback(async () => {
    try {
      const view = await call('/status')
      setShown((before) => ({ phase: 'shown', view, problem: lasting(before) }))
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

  const order = useCallback(async (path: string, body: object): Promise<string | null> => {
    try {
      setShown({ phase: 'shown', view: await call(path, asJson(body)), problem: null })
      return null
    } catch (error) {
      return problemIn(error)
    }
  }, [])

  return {
    shown,
    rebuild: useCallback(async () => {
      const problem = await order('/rebuild', {})
      setShown((before) => (before.phase === 'shown' ? { ...before, problem } : before))
    }, [order]),
    /** Answers what went wrong, null when nothing did. */
    rollBack: useCallback((number: number) => order('/roll-back', { number }), [order]),
  }
}
