import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { commandsFor } from './commands.ts'
import type { Desk } from './desk.ts'

/** A title or a section's summary that is being written, by the row's id. */
export type Writing = { row: string; what: 'title' | 'summary' } | null
export type Asking = { what: 'move' | 'trash' | 'unpublish'; keys: ReadonlySet<string> } | null

const toggled = <Item>(items: ReadonlySet<Item>, some: Item[], isIn: boolean): ReadonlySet<Item> => {
  const next = new Set(items)
  for (const item of some) {
    if (isIn) next.add(item)
    else next.delete(item)
  }
  return next
}

/** What the editor knows beside the outline: where one is, what is chosen, what is being written. */
export const useEditor = (course: string, desk: Desk) => {
  const grid = useRef<HTMLTableElement>(null)
  const [current, setCurrent] = useState<string | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [writing, setWriting] = useState<Writing>(null)
  const [asking, setAsking] = useState<Asking>(null)
  const [said, setSaid] = useState('')
  const wanted = useRef<string | null>(null)

  const focus = useCallback((row: string) => {
    wanted.current = row
    setCurrent(row)
  }, [])
  // A row that moves in the page loses the focus, so it is given after each rendering that was to move it.
  useLayoutEffect(() => {
    const row = wanted.current && grid.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(wanted.current)}"]`)
    if (!row) return
    wanted.current = null
    row.focus()
  })

  const commands = useMemo(
    () => commandsFor(course, desk, { say: setSaid, focus, select: setSelected }),
    [course, desk, focus],
  )
  const hands = useMemo(
    () => ({
      ...commands,
      focus,
      setCurrent,
      setWriting,
      ask: (what: 'move' | 'trash' | 'unpublish', keys: ReadonlySet<string>) => setAsking({ what, keys }),
      close: () => setAsking(null),
      select: (keys: string[], isIn: boolean) => setSelected((before) => toggled(before, keys, isIn)),
      clear: () => setSelected(new Set()),
      open: (section: string, isOpen: boolean) => setClosed((before) => toggled(before, [section], !isOpen)),
    }),
    [commands, focus],
  )
  return { grid, current, selected, closed, writing, asking, said, hands }
}

export type Editor = ReturnType<typeof useEditor>
export type Hands = Editor['hands']
