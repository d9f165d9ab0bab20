import { hasRole } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { runtimeOf } from '../runtime.ts'
import { teachesCourse } from './own.ts'

/**
 * Whether the one who asks decides what readers see of a course and its lessons: editors and administrators do, and
 * instructors of their own courses where no review is asked for. `course` is an id; null for a lesson that has none.
 * A request of nobody's is the academy's own: seeds and tasks.
 */
export const mayPublish = async (req: PayloadRequest, course: string | null): Promise<boolean> => {
  if (!req.user || hasRole(req.user, 'editor', 'admin')) return true
  if (!hasRole(req.user, 'instructor') || runtimeOf(req.payload).review === 'required') return false
  const mine = await teachesCourse({ req })
  if (!course || typeof mine === 'boolean') return course === null || mine === true
  const where = { and: [{ id: { equals: course } }, mine] }
  return (await req.payload.count({ collection: 'courses', where, trash: true, req })).totalDocs > 0
}
