import { useCallback, useEffect, useState } from 'react'
import type { AudienceView } from '../../contract/announcements.ts'
import { ask } from './ask.ts'

export type Shown =
  | { phase: 'loading' }
  | { phase: 'failed'; problem: string }
  | { phase: 'shown'; audience: AudienceView; problem: string; busy: boolean }

export type Step = (endpoint: 'publish' | 'withdraw', body?: object) => void

/** Whom an announcement reaches, and how to publish or withdraw it. `savedAt` changes when the announcement was saved. */
export const useAudience = (id: string, savedAt: string) => {
  const [shown, setShown] = useState<Shown>({ phase: 'loading' })
  const base = `/api/announcements/${id}`

  const look = useCallback(async () => {
    const answer = await ask(`${base}/audience`)
    setShown(
      answer.ok
        ? { phase: 'shown', audience: answer.audience, problem: '', busy: false }
        : { phase: 'failed', problem: answer.problem },
    )
  }, [base])

  // Another course may stand in what was saved.
  useEffect(() => void look(), [look, savedAt])

  const step: Step = (endpoint, body = {}) => {
    if (shown.phase !== 'shown' || shown.busy) return
    const { audience } = shown
    setShown({ ...shown, problem: '', busy: true })
    void ask(`${base}/${endpoint}`, body).then((answer) =>
      setShown({
        phase: 'shown',
        audience: answer.ok ? answer.audience : audience,
        problem: answer.ok ? '' : answer.problem,
        busy: false,
      }),
    )
  }

  return { shown, look, step }
}
