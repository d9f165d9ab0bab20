import type { OutlineLesson, OutlineOperation, OutlineView } from '../../contract/outline.ts'
import type { MakeLesson, Problem } from '../../outline/domain/apply.ts'
import { replay } from '../../outline/domain/undo.ts'

/** What became of operations that were sent. */
export type Sent =
  | { kind: 'done'; outline: OutlineView }
  | { kind: 'changed'; outline: OutlineView }
  | { kind: 'refused'; message: string }
  | { kind: 'unreachable' }

export type Send = (change: { revision: string; operations: OutlineOperation[] }) => Promise<Sent>

export type DeskState = {
  /** What is stored, with what is not sent yet done to it. */
  view: OutlineView
  status: 'saved' | 'saving' | 'unreachable'
  /** What undo and redo would take back and do; null when there is nothing. */
  undo: string | null
  redo: string | null
  /** Operations that others’ changes left no place for. */
  inTheWay: { operation: OutlineOperation; problem: Problem }[]
  /** What the server said when it refused. */
  problem: string | null
}

type Step = { label: string; operations: OutlineOperation[] }
export type Desk = ReturnType<typeof openDesk>

/** A lesson before the server has made it; it has no id yet. */
const makeLesson: MakeLesson<OutlineLesson> = ({ key, title, kind }, from) => ({
  id: '',
  key,
  slug: '',
  title,
  kind: (kind as OutlineLesson['kind'] | undefined) ?? from?.kind ?? 'article',
  minutes: from?.minutes ?? 5,
  freePreview: from?.freePreview ?? false,
  state: 'draft',
  scheduled: null,
  warnings: from?.warnings ?? ['no-summary', 'empty-body'],
  editing: null,
})

/**
 * Does operations at once in what is shown, sends them in order, and keeps what takes them back. When others changed the
 * outline meanwhile, ours are done anew to theirs; those that have no place any more are named, not forced.
 */
export const openDesk = (first: OutlineView, send: Send) => {
  let stored = first
  let waiting: OutlineOperation[] = []
  let isSending = false
  let past: Step[] = []
  let future: Step[] = []
  let state: DeskState = { view: first, status: 'saved', undo: null, redo: null, inTheWay: [], problem: null }
  const listeners = new Set<() => void>()

  const show = (change: Partial<DeskState> = {}) => {
    const view = waiting.length > 0 ? { ...stored, ...replay(stored, waiting, makeLesson).tree } : stored
    const status = change.status ?? (waiting.length > 0 ? 'saving' : 'saved')
    state = { ...state, undo: past.at(-1)?.label ?? null, redo: future.at(-1)?.label ?? null, ...change, view, status }
    for (const listener of listeners) listener()
  }

  /** Answers what takes the operations back. */
  const perform = (operations: OutlineOperation[]): OutlineOperation[] => {
    const { done, refused, inverse } = replay(state.view, operations, makeLesson)
    waiting = [...waiting, ...done]
    show({ inTheWay: refused, problem: null })
    void sendWaiting()
    return inverse
  }

  const settle = (batch: OutlineOperation[], sent: Sent): boolean => {
    if (sent.kind === 'unreachable') {
      show({ status: 'unreachable' })
      return false
    }
    if (sent.kind === 'refused') {
      // What was done since may rest on it, and so does what undo knows.
      waiting = []
      past = []
      future = []
      show({ problem: sent.message })
      return false
    }
    stored = sent.outline
    if (sent.kind === 'done') {
      waiting = waiting.slice(batch.length)
      show()
      return true
    }
    const { done, refused } = replay(stored, waiting, makeLesson)
    waiting = done
    show({ inTheWay: refused })
    return true
  }

  const sendWaiting = async (): Promise<void> => {
    if (isSending) return
    isSending = true
    try {
      let goesOn = true
      while (goesOn && waiting.length > 0) {
        const batch = waiting
        goesOn = settle(batch, await send({ revision: stored.revision, operations: batch }))
      }
    } finally {
      isSending = false
    }
  }

  const turn = (from: Step[], to: Step[]) => {
    const step = from.pop()
    if (!step) return null
    const operations = perform(step.operations)
    if (operations.length > 0) to.push({ label: step.label, operations })
    show()
    return step.label
  }

  return {
    current: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    act: (operations: OutlineOperation[], label: string) => {
      const inverse = perform(operations)
      if (inverse.length > 0) past.push({ label, operations: inverse })
      future = []
      show()
    },
    undo: () => turn(past, future),
    redo: () => turn(future, past),
    /** Sends again what could not be sent. */
    retry: sendWaiting,
    /** What was read anew; not while something of ours is on its way. */
    accept: (outline: OutlineView) => {
      if (waiting.length > 0) return
      stored = outline
      show()
    },
    tell: (problem: string | null) => show({ problem, inTheWay: [] }),
  }
}
