import { notesReply, progressView } from '../../plugins/learning/src/contract.ts'
import { ok } from '../access/support/documents.ts'
import { type Fetch, json, signIn } from '../support/academy.ts'

/** A demo student of another academy who learns in a course, and what that academy has kept of it. */
export const learnerAt = async (at: string, course: string) => {
  const as: Fetch = await signIn('student2', at)
  const lessons = async (isDone: boolean): Promise<string[]> => {
    const { courses } = progressView.parse(await ok(await as(`/api/users/me/progress?course=${course}`)))
    return courses.flatMap(({ lessons }) =>
      lessons.filter((each) => isDone === each.fraction >= 1).map(({ key }) => key),
    )
  }
  return {
    as,
    done: () => lessons(true),
    open: () => lessons(false),
    notes: async () =>
      notesReply.parse(await ok(await as('/api/users/me/notes'))).notes.map(({ clientId }) => clientId),
    complete: (lesson: string) => as(`/api/lessons/${lesson}/complete`, json('POST', {})),
    note: (lesson: string, clientId: string) => as('/api/notes', json('POST', { lesson, clientId, body: 'Kept?' })),
  }
}
