'use client'

import { useAuth } from '@payloadcms/ui'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { ChoiceDialog } from './ChoiceDialog.tsx'
import { question } from './documents.ts'
import { guardSaves } from './guardSaves.ts'
import { forgetOthers } from './kept.ts'
import './keeping.css'

const nobody = () => null

/** Nobody's text is overwritten unseen, nobody finds another's: around the whole panel, as forms open in drawers too. */
export function SaveGuard({ children }: { children: ReactNode }) {
  const { user } = useAuth()
  const asked = useSyncExternalStore(question.subscribe, question.get, nobody)
  useEffect(() => guardSaves(window), [])
  const id = user ? String(user.id) : null
  useEffect(() => {
    // A session that ran out leaves what was typed for when the same person is back; signing out does not.
    if (id) forgetOthers(id)
    else if (/\/logout$/.test(window.location.pathname)) forgetOthers(null)
  }, [id])
  return (
    <>
      {children}
      {asked ? <ChoiceDialog key={asked.form} {...asked} /> : null}
    </>
  )
}
