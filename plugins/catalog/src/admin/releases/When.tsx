'use client'

import { useEffect, useState } from 'react'
import { strings } from '../../releases/strings.ts'
import { useIsInBrowser } from '../useIsInBrowser.ts'

const words = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })

/** A moment in the reader's own zone, which the server does not know. */
export function When({ at }: { at: string }) {
  const isInBrowser = useIsInBrowser()
  return (
    <time dateTime={at}>{isInBrowser ? words.format(new Date(at)) : `${at.slice(0, 16).replace('T', ' ')} UTC`}</time>
  )
}

const days = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' })

/** A day, which has no zone. */
export function Day({ at }: { at: string }) {
  return <time dateTime={at.slice(0, 10)}>{days.format(new Date(at))}</time>
}

/** Whole seconds since a moment, counting on. */
export function Elapsed({ since }: { since: string }) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000)
    return () => window.clearInterval(timer)
  }, [])
  const seconds = Math.max(0, Math.round((now - Date.parse(since)) / 1000))
  return <span className="academy-releases__measure">{strings.panel.seconds(String(seconds))}</span>
}
