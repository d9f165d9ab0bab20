'use client'

import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { strings } from './strings.ts'

export type Choice = { label: string; onChoose: () => void; href?: undefined } | { label: string; href: string }

type Props = { title: string; isReachable: boolean; choices: () => Choice[] }

/** What can be done with a row, for pointers and phones; the same as its keys. The list is made when it is opened. */
export function RowMenu({ title, isReachable, choices }: Props) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isOpen) list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [isOpen])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    event.stopPropagation()
    const items = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = items.indexOf(document.activeElement as HTMLElement)
    if (event.key === 'Escape') {
      setOpen(false)
      button.current?.focus()
    } else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus()
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus()
    else return
    event.preventDefault()
  }
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what loses the focus inside bubbles up to here
    <div className="academy-tree__menu" onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="academy-tree__more"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={strings.more(title)}
        tabIndex={isReachable ? 0 : -1}
        onClick={() => setOpen(!isOpen)}
      >
        <span aria-hidden="true">⋯</span>
      </button>
      {isOpen ? (
        <div ref={list} role="menu" aria-label={strings.more(title)} tabIndex={-1} onKeyDown={onKeyDown}>
          {choices().map((choice) =>
            choice.href === undefined ? (
              <button
                key={choice.label}
                type="button"
                role="menuitem"
                tabIndex={-1}
                onClick={() => {
                  setOpen(false)
                  choice.onChoose()
                }}
              >
                {choice.label}
              </button>
            ) : (
              <a key={choice.label} role="menuitem" tabIndex={-1} href={choice.href}>
                {choice.label}
              </a>
            ),
          )}
        </div>
      ) : null}
    </div>
  )
}
