type Refusal = 'sign-in-required' | 'purchase-required' | 'not-open-yet'

/** Who wants to read; null is a guest. */
export type Reader = { id: string; role: 'student' | 'instructor' | 'editor' | 'admin' } | null

const isStaffOf = (reader: NonNullable<Reader>, teachers: readonly string[]): boolean =>
  reader.role === 'editor' || reader.role === 'admin' || (reader.role === 'instructor' && teachers.includes(reader.id))

/**
 * Whether a reader may see a published lesson's body; the one rule, for pages, releases and the API.
 * `teachers` are the user ids behind the course's instructors; `entitled` says that a grant covers the course now; `isClosed`
 * that the course's schedule does not open the lesson to this reader yet.
 * Returns `open`, or what stands in the way.
 */
export const mayReadLesson = (
  reader: Reader,
  course: { access: 'free' | 'paid'; teachers: readonly string[] },
  lesson: { freePreview: boolean; isClosed?: boolean },
  entitled: boolean,
): 'open' | Refusal => {
  if (lesson.freePreview) return 'open'
  if (!reader) return course.access === 'free' ? 'sign-in-required' : 'purchase-required'
  if (isStaffOf(reader, course.teachers)) return 'open'
  if (course.access === 'paid' && !entitled) return 'purchase-required'
  return lesson.isClosed ? 'not-open-yet' : 'open'
}
