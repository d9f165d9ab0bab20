import { useCallback, useEffect, useState } from 'react'
import { type ChecklistView, checklistView, type ReviewView, reviewView } from '../../contract/review.ts'
import { call } from './call.ts'
import type { Refused, StepWords } from './StepDialog.tsx'

export type Shown =
  | { phase: 'loading' }
  | { phase: 'failed'; problem: string }
  | { phase: 'shown'; review: ReviewView; checklist: ChecklistView }

/** A course’s review and checklist, and how to move it. */
export const useReview = (course: string) => {
  const [shown, setShown] = useState<Shown>({ phase: 'loading' })
  const base = `/api/courses/${course}`

  const look = useCallback(async () => {
    const [review, checklist] = await Promise.all([
      call(reviewView, `${base}/review`),
      call(checklistView, `${base}/checklist`),
    ])
    if (!review.ok) setShown({ phase: 'failed', problem: review.problem })
    else if (!checklist.ok) setShown({ phase: 'failed', problem: checklist.problem })
    else setShown({ phase: 'shown', review: review.value, checklist: checklist.value })
  }, [base])

  useEffect(() => void look(), [look])

  const take = async (words: StepWords): Promise<Refused | null> => {
    const seen = shown.phase === 'shown' ? shown.review.changedAt : undefined
    const answer = await call(reviewView, `${base}/review`, { method: 'POST', body: { ...words, seen } })
    if (!answer.ok) return answer
    await look()
    return null
  }

  return { shown, take }
}
