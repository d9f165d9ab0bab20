'use client'

import { type ReactNode, useEffect } from 'react'

const isChosen = () => /(?:^|; )payload-theme=/.test(document.cookie)

/**
 * Follows the system's theme until the person chose one, at once and while the page is open. Payload does so once, and
 * only for who is signed in: its configuration for guests leaves the theme out.
 */
export function SystemTheme({ children }: { children: ReactNode }) {
  useEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const follow = () => {
      if (!isChosen()) document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light'
    }
    follow()
    dark.addEventListener('change', follow)
    return () => dark.removeEventListener('change', follow)
  }, [])
  return children
}
