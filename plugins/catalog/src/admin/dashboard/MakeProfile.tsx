'use client'

import { useState } from 'react'
import { z } from 'zod'
import { strings } from '../../dashboard/strings.ts'
import { asJson, ask, problemIn } from '../ask.ts'

type State = { phase: 'ready' | 'busy' } | { phase: 'failed'; problem: string }

/** Makes the profile of somebody who waits for it, and opens it to be filled in. */
export function MakeProfile({ account, name }: { account: string; name: string }) {
  const [state, setState] = useState<State>({ phase: 'ready' })
  const make = async () => {
    if (state.phase === 'busy') return
    setState({ phase: 'busy' })
    try {
      const { id } = await ask('/api/instructors/for-account', z.object({ id: z.string() }), asJson({ account }))
      window.location.assign(`/admin/collections/instructors/${id}`)
    } catch (error) {
      setState({ phase: 'failed', problem: problemIn(error) })
    }
  }
  return (
    <>
      <button
        type="button"
        className="academy-button academy-button--small"
        aria-disabled={state.phase === 'busy'}
        onClick={() => void make()}
      >
        {strings.makeProfile(name)}
      </button>
      <span role="alert" className="academy-needs__detail">
        {state.phase === 'failed' ? state.problem : null}
      </span>
    </>
  )
}
