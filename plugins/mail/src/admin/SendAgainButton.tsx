'use client'

import { useState } from 'react'
import { MAILS_SLUG } from '../contract.ts'
import { strings } from '../strings.ts'

const said = strings.sendAgain

type State = { phase: 'idle' | 'sending' | 'done' } | { phase: 'refused'; reason: string }

/** Asks for it; null when it went well, else what the server says. */
const ask = async (id: string): Promise<string | null> => {
  const reply = await fetch(`/api/${MAILS_SLUG}/${id}/send-again`, { method: 'POST', credentials: 'same-origin' })
  if (reply.ok) return null
  const refusal = (await reply.json().catch(() => null)) as { errors?: { message?: string }[] } | null
  return refusal?.errors?.[0]?.message ?? said.refused
}

export function SendAgainButton({ id }: { id: string }) {
  const [state, setState] = useState<State>({ phase: 'idle' })
  const send = async () => {
    setState({ phase: 'sending' })
    const reason = await ask(id).catch(() => said.refused)
    setState(reason === null ? { phase: 'done' } : { phase: 'refused', reason })
  }
  const isBusy = state.phase === 'sending' || state.phase === 'done'
  return (
    <div className="field-type">
      <button
        type="button"
        className="academy-button academy-button--next"
        aria-disabled={isBusy}
        onClick={() => isBusy || void send()}
      >
        {said.button}
      </button>
      <p role="status">{state.phase === 'done' ? said.done : state.phase === 'refused' ? state.reason : ''}</p>
    </div>
  )
}
