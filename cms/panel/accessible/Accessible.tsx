'use client'

import { type ReactNode, useEffect } from 'react'
import { mend } from './repairs.ts'

const restMs = 150

/** Keeps Payload's screens usable with a screen reader, after each change of the page has come to rest. */
export function Accessible({ children }: { children: ReactNode }) {
  useEffect(() => {
    let timer: number | undefined
    const later = () => {
      timer ??= window.setTimeout(() => {
        timer = undefined
        mend(document)
      }, restMs)
    }
    const observer = new MutationObserver(later)
    observer.observe(document.body, { childList: true, subtree: true })
    mend(document)
    return () => {
      observer.disconnect()
      window.clearTimeout(timer)
    }
  }, [])
  return children
}
