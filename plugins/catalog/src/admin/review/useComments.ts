import { useCallback, useEffect, useState } from 'react'
import { z } from 'zod'
import { type CommentsView, commentsView } from '../../contract/review.ts'
import { call } from './call.ts'
import type { About } from './usePlaces.ts'

export type Shown = { phase: 'loading' } | { phase: 'failed'; problem: string } | { phase: 'shown'; view: CommentsView }

/** What was said of a course, or of one lesson of it; `write` answers what went wrong, null when nothing did. */
export const useComments = (course: string, lesson: string | null) => {
  const [shown, setShown] = useState<Shown>({ phase: 'loading' })
  const base = `/api/courses/${course}/comments`

  const look = useCallback(async () => {
    const answer = await call(commentsView, lesson ? `${base}?lesson=${lesson}` : base)
    setShown(answer.ok ? { phase: 'shown', view: answer.value } : { phase: 'failed', problem: answer.problem })
  }, [base, lesson])

  useEffect(() => {
    // What is marked as new stays marked while it is looked at; the next look finds it read.
    void look().then(() => call(z.unknown(), `${base}/seen`, { method: 'POST', body: lesson ? { lesson } : {} }))
  }, [look, base, lesson])

  const write = async (path: string, method: string, body: object = {}): Promise<string | null> => {
    const answer = await call(z.unknown(), `${base}${path}`, { method, body })
    if (!answer.ok) return answer.problem
    await look()
    return null
  }

  return {
    shown,
    add: (text: string, about: About) =>
      write('', 'POST', { text, lesson: about.lesson ?? undefined, place: about.place ?? undefined }),
    answer: (text: string, thread: string) => write('', 'POST', { text, thread }),
    edit: (id: string, text: string) => write(`/${id}`, 'PATCH', { text }),
    resolve: (id: string, resolved: boolean) => write(`/${id}`, 'PATCH', { resolved }),
    remove: (id: string) => write(`/${id}`, 'DELETE'),
  }
}
export type Writing = Omit<ReturnType<typeof useComments>, 'shown'>
