import { lockRows } from '@academy/kernel'
import type { PayloadRequest } from 'payload'

/**
 * Takes the place of others who change this course, its outline or its lessons, until the transaction ends. The course is
 * held before its lessons, here and wherever either is: in two orders, two would wait for each other.
 */
export const holdOutline = async (course: string, req: PayloadRequest): Promise<void> => {
  await lockRows(req, 'courses', { column: 'id', equals: course })
  await lockRows(req, 'lessons', { column: 'course_id', equals: course })
}
