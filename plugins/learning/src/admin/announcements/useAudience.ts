import { useCallback, useEffect, useState } from 'react'
import { type AudienceView, audienceView } from '../../contract/announcements.ts'
import { ask } from '../ask.ts'

export type Shown =
  | { phase: 'loading' }
  | { phase: 'failed'; problem: string }
  | { phase: 'shown'; audience: AudienceView; busy: boolean }

/** Takes a step; answers why it was not taken, null when it was. */
export type Step = (endpoint: 'publish' | 'withdraw', body?: object) => Promise<string | null>

/** Whom an announcement reaches, and how to publish or withdraw it. `savedAt` changes when the announcement was saved. */
export const useAudience = (id: string, savedAt: string) => {
  const [shown, setShown] = useState<Shown>({ phase: 'loading' })
  const base = `/api/announcements/${id}`

  const look = useCallback(async () => {
    const answer = await ask(`${base}/audience`, audienceView)
    setShown(
      answer.ok
        ? { phase: 'shown', audience: answer.reply, busy: false }
        : { phase: 'failed', problem: answer.problem },
    )
  }, [base])

  // Another course may stand in what was saved.
  useEffect(() => void look(), [look, savedAt])

  const step: Step = async (endpoint, body = {}) => {
    if (shown.phase !== 'shown' || shown.busy) return null
    setShown({ ...shown, busy: true })
    const answer = await ask(`${base}/${endpoint}`, audienceView, body)
    setShown({ ...shown, audience: answer.ok ? answer.reply : shown.audience, busy: false })
    return answer.ok ? null : answer.problem
  }

  return { shown, look, step }
}
