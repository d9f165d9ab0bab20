import { useCallback, useEffect, useState } from 'react'
import { type Side, type SyncView, syncView } from '../../sync/view.ts'
import { asJson, ask, problemIn } from '../ask.ts'

export type ShownSync =
  | { phase: 'loading' }
  | { phase: 'unreachable' }
  | { phase: 'shown'; view: SyncView; problem: string | null }

const base = '/api/course-sync'
/** Milliseconds between two looks: often while something moves, seldom otherwise. */
const pause = { busy: 1500, idle: 20_000 }

/** How courses stand to their folders, looked up anew every now and then, and what may be done about it. */
export const useSync = () => {
  const [shown, setShown] = useState<ShownSync>({ phase: 'loading' })
  const look = useCallback(async () => {
    try {
      const view = await ask(base, syncView)
      // Why something was refused stays until something else is done.
      setShown((before) => ({ phase: 'shown', view, problem: before.phase === 'shown' ? before.problem : null }))
    } catch {
      setShown((before) => (before.phase === 'shown' ? before : { phase: 'unreachable' }))
    }
  }, [])

  useEffect(() => void look(), [look])
  const isOn = shown.phase === 'shown' ? shown.view.isOn : shown.phase === 'unreachable'
  const isBusy = shown.phase === 'shown' && shown.view.isBusy
  useEffect(() => {
    if (!isOn) return
    const timer = window.setInterval(() => document.hidden || void look(), isBusy ? pause.busy : pause.idle)
    return () => window.clearInterval(timer)
  }, [look, isOn, isBusy])

  const order = useCallback(async (path: string, body: object): Promise<string | null> => {
    try {
      setShown({ phase: 'shown', view: await ask(`${base}${path}`, syncView, asJson(body)), problem: null })
      return null
    } catch (error) {
      return problemIn(error)
    }
  }, [])

  return {
    shown,
    syncNow: useCallback(async () => {
      const problem = await order('/run', {})
      setShown((before) => (before.phase === 'shown' ? { ...before, problem } : before))
    }, [order]),
    /** Answers what went wrong, null when nothing did; one who was refused saw what is not any more. */
    choose: useCallback(
      async (slug: string, side: Side, seen: string) => {
        const problem = await order(`/courses/${slug}/choose`, { side, seen })
        if (problem !== null) await look()
        return problem
      },
      [order, look],
    ),
  }
}
