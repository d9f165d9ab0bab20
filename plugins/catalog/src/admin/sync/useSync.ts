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
      setShown({ phase: 'shown', view: await ask(base, syncView), problem: null })
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

  const order = useCallback(async (path: string, body: object) => {
    try {
      setShown({ phase: 'shown', view: await ask(`${base}${path}`, syncView, asJson(body)), problem: null })
    } catch (error) {
      const problem = problemIn(error)
      setShown((before) => (before.phase === 'shown' ? { ...before, problem } : before))
    }
  }, [])

  return {
    shown,
    syncNow: useCallback(() => order('/run', {}), [order]),
    choose: useCallback(
      (slug: string, side: Side, seen: string) => order(`/courses/${slug}/choose`, { side, seen }),
      [order],
    ),
  }
}
