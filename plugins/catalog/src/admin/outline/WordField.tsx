'use client'

import { type KeyboardEvent, useEffect, useRef } from 'react'

type Props = {
  label: string
  value: string
  maxLength: number
  /** What is written when Enter is pressed or the field is left; not after Escape. */
  onDone: (value: string) => void
  onLeave: () => void
}

/** Words written in place: Enter keeps them, Escape does not. */
export function WordField({ label, value, maxLength, onDone, onLeave }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const isOver = useRef(false)
  useEffect(() => input.current?.select(), [])
  const finish = (keeps: boolean) => {
    if (isOver.current) return
    isOver.current = true
    if (keeps) onDone(input.current?.value.trim() ?? '')
    onLeave()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    finish(event.key === 'Enter')
  }
  return (
    <input
      ref={input}
      className="academy-tree__input"
      aria-label={label}
      defaultValue={value}
      maxLength={maxLength}
      onKeyDown={onKeyDown}
      onBlur={() => finish(true)}
    />
  )
}
