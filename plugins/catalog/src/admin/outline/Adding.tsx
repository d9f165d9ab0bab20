'use client'

import { type FormEvent, type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { type Beginning, BeginWith } from './BeginWith.tsx'
import { strings } from './strings.ts'

type Props = {
  label: string
  /** The label where it must tell which of several it is. */
  fullLabel?: string
  field: string
  withKind?: boolean
  tabIndex?: number
  onAdd: (title: string, from: Beginning) => void
}

/** A button that becomes a field for a title; after Enter it waits for the next one, until Escape. */
export const Adding = memo(function Adding({ label, fullLabel, field, withKind = false, tabIndex = 0, onAdd }: Props) {
  const [isOpen, setOpen] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const [from, setFrom] = useState<Beginning>({ kind: 'article' })
  useEffect(() => {
    if (isOpen) input.current?.focus()
  }, [isOpen])
  if (!isOpen)
    return (
      <button
        type="button"
        className="academy-tree__add"
        aria-label={fullLabel}
        tabIndex={tabIndex}
        onClick={() => setOpen(true)}
      >
        <span aria-hidden="true">+</span> {label}
      </button>
    )
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const title = input.current?.value.trim() ?? ''
    if (title === '' || !input.current) return
    onAdd(title, from)
    input.current.value = ''
    input.current.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') setOpen(false)
  }
  return (
    <form className="academy-tree__adding" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <input ref={input} className="academy-tree__input" aria-label={field} placeholder={field} maxLength={120} />
      {withKind ? <BeginWith value={from} onChange={setFrom} /> : null}
      <button type="submit" className="academy-button academy-button--small">
        {strings.add}
      </button>
      <button type="button" className="academy-button academy-button--small" onClick={() => setOpen(false)}>
        {strings.cancel}
      </button>
    </form>
  )
})
