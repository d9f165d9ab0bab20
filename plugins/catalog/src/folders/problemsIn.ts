import { APIError } from 'payload'
import { FolderError, type Problem } from './problem.ts'
import type { CourseAt } from './read/findCourses.ts'

/** What is wrong with one course of several, which does not keep the others back. Throws anew what is no matter of its own. */
export const problemsIn = (error: unknown, { label }: CourseAt): Problem[] => {
  if (error instanceof FolderError) return error.problems
  if (error instanceof APIError && error.status < 500) return [{ file: label, message: error.message }]
  throw error
}
