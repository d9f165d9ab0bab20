import { hasRole } from '@academy/kernel'
import type { CollectionBeforeChangeHook } from 'payload'
import { teachesCourse } from '../access/own.ts'
import { idOf } from '../domain/outline.ts'
import { notYourCourse } from '../errors.ts'

/** An instructor puts lessons only into courses that they teach. */
export const refuseForeignCourse: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const wanted = idOf(data.course)
  if (!wanted || wanted === idOf(originalDoc?.course) || !hasRole(req.user, 'instructor')) return data
  const mine = await teachesCourse({ req })
  const where = { and: [{ id: { equals: wanted } }, ...(typeof mine === 'object' ? [mine] : [])] }
  const { totalDocs } = await req.payload.count({ collection: 'courses', where, req })
  if (!mine || totalDocs === 0) throw notYourCourse()
  return data
}
