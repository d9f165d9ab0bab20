'use client'

import { useEffect } from 'react'
import { closedTabs, targetOf } from './target.ts'

/** Long enough for a form that is drawn slowly; nobody's page moves under them after that. In milliseconds. */
const patience = 20_000

const arriveAt = (target: HTMLElement) => {
  target.scrollIntoView({ block: 'center' })
  const text = target.closest<HTMLElement>('[data-lexical-editor=true]')
  if (!text) return target.focus()
  text.focus({ preventScroll: true })
  window.getSelection()?.collapse(target, 0)
}

/**
 * A link to a place in a form leads there, though the form is drawn after the page is loaded, and a tab only when it is
 * opened. Whoever does something first is left where they are.
 */
export function Arriving() {
  useEffect(() => {
    const { hash } = window.location
    if (!hash.startsWith('#field-')) return
    const unopened = new Set<string>()
    const stop = new AbortController()
    const look = () => {
      const target = targetOf(hash)
      if (target) {
        stop.abort()
        arriveAt(target)
        return
      }
      const next = closedTabs().find((tab) => !unopened.has(tab.textContent ?? ''))
      if (!next) return
      unopened.add(next.textContent ?? '')
      next.click()
    }
    const timers = [window.setInterval(look, 200), window.setTimeout(() => stop.abort(), patience)]
    stop.signal.addEventListener('abort', () => timers.forEach(window.clearTimeout))
    for (const deed of ['keydown', 'pointerdown', 'wheel'])
      window.addEventListener(deed, () => stop.abort(), { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return null
}
