import type { OutlineView } from '../../contract/outline.ts'
import { askOutline } from '../outline/ask.ts'

const asked = new Map<string, Promise<OutlineView | null>>()

/** A course’s outline, asked for once for all the rows of a form; null when it could not be loaded. */
export const outlineOf = (course: string): Promise<OutlineView | null> => {
  const known = asked.get(course)
  if (known) return known
  const answer = askOutline(course).then((sent) => {
    // Whoever opens the form again may have arranged it anew.
    setTimeout(() => asked.delete(course), 10_000)
    return sent.kind === 'done' ? sent.outline : null
  })
  asked.set(course, answer)
  return answer
}
