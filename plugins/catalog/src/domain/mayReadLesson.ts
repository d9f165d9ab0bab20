type Refusal = 'sign-in-required' | 'purchase-required'

/** Who wants to read; null is a guest. */
export type Reader = { id: string; role: 'student' | 'instructor' | 'editor' | 'admin' } | null

/**
 * Whether a reader may see a published lesson's body; the one rule, for pages, releases and the API.
 * `teachers` are the user ids behind the course's instructors; `entitled` says that a grant covers the course now.
 * Returns `open`, or what stands in the way.
 */
export const mayReadLesson = (
  reader: Reader,
  course: { access: 'free' | 'paid'; teachers: readonly string[] },
  lesson: { freePreview: boolean },
  entitled: boolean,
): 'open' | Refusal => {
  if (lesson.freePreview) return 'open'
  if (course.access === 'free') return reader ? 'open' : 'sign-in-required'
  if (!reader) return 'purchase-required'
  if (reader.role === 'editor' || reader.role === 'admin' || entitled) return 'open'
  return reader.role === 'instructor' && course.teachers.includes(reader.id) ? 'open' : 'purchase-required'
}
