'use client'

import { Ask } from '@academy/kernel/admin/Ask'
import { askApi } from '@academy/kernel/admin/askApi'
import type { ReactNode } from 'react'
import { z } from 'zod'
import { strings } from '../strings.ts'

const said = strings.panel

export type DecisionProps = {
  /** Of the certificate, below `/api`. */
  path: string
  onDone: () => void
  onClose: () => void
}

type Props = DecisionProps & {
  title: string
  help: string
  confirm: string
  /** Where it is sent to, below `path`. */
  endpoint: string
  /** Fields with the names that are sent, but for the note. */
  children: ReactNode
}

/** Asks for the words that go with a decision about a certificate. */
export function Decision({ path, endpoint, title, help, confirm, children, onDone, onClose }: Props) {
  const decide = async (form: FormData): Promise<string | null> => {
    const asking = { body: Object.fromEntries(form), otherwise: said.failed }
    const answer = await askApi(`${path}/${endpoint}`, z.unknown(), asking)
    return answer.ok ? null : answer.problem
  }
  return (
    <Ask title={title} confirm={confirm} onYes={decide} onClose={(isDone) => (isDone ? onDone() : onClose())}>
      <p>{help}</p>
      {children}
      <label>
        {said.note}
        <textarea name="note" rows={3} maxLength={1000} required />
      </label>
    </Ask>
  )
}
