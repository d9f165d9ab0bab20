import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { OutlineView } from '../../contract/outline.ts'
import { askOutline, sendOperations } from './ask.ts'
import { type Desk, openDesk } from './desk.ts'
import { strings } from './strings.ts'

type Shown = { phase: 'loading' } | { phase: 'failed'; problem: string } | { phase: 'shown'; desk: Desk }

/** Milliseconds between two looks at what others do, and between two tries without a connection. */
const lookMs = 15_000
const retryMs = 4_000

/** A course's outline: what the page came with, or asked for. */
export const useDesk = (course: string, first: OutlineView | null) => {
  const [shown, setShown] = useState<Shown>(() =>
    first ? { phase: 'shown', desk: openDesk(first, sendOperations(course)) } : { phase: 'loading' },
  )
  const load = useCallback(async () => {
    const reply = await askOutline(course)
    if (reply.kind === 'done') setShown({ phase: 'shown', desk: openDesk(reply.outline, sendOperations(course)) })
    else setShown({ phase: 'failed', problem: 'message' in reply ? reply.message : strings.unreachable })
  }, [course])
  useEffect(() => {
    if (!first) void load()
  }, [first, load])
  return { shown, load }
}

/** What the desk shows, followed: others' changes come in while nothing of ours waits. */
export const useDeskState = (course: string, desk: Desk) => {
  const state = useSyncExternalStore(desk.subscribe, desk.current, desk.current)
  const look = useMemo(
    () => async () => {
      if (document.hidden || desk.current().status !== 'saved') return
      const reply = await askOutline(course)
      if (reply.kind === 'done') desk.accept(reply.outline)
    },
    [course, desk],
  )
  useEffect(() => {
    // What the page came with is old when the browser kept the page.
    void look()
    const timer = window.setInterval(() => void look(), lookMs)
    const back = () => void look()
    window.addEventListener('focus', back)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('focus', back)
    }
  }, [look])
  useEffect(() => {
    if (state.status !== 'unreachable') return
    const retry = () => void desk.retry()
    const timer = window.setInterval(retry, retryMs)
    window.addEventListener('online', retry)
    return () => {
      window.clearInterval(timer)
      window.removeEventListener('online', retry)
    }
  }, [state.status, desk])
  useEffect(() => {
    if (state.status === 'saved') return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [state.status])
  return state
}
