import { lockRows } from '@academy/kernel'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest } from 'payload'
import { idOf } from '../domain/outline.ts'
import { changedMeanwhile } from '../keeping/errors.ts'
import { basedOn } from '../keeping/header.ts'

/** The moment of the version that the sender had before them; null when they do not say. */
const baseOf = (req: PayloadRequest): number | null => {
  const said = Date.parse(req.headers.get(basedOn) ?? '')
  return Number.isNaN(said) ? null : said
}

/** The course before its lesson, as whoever publishes or syncs the course does. */
const holdCourseOf = async (lesson: string, req: PayloadRequest): Promise<void> => {
  const asked = { collection: 'lessons', id: lesson, select: { course: true }, depth: 0, disableErrors: true } as const
  const course = idOf((await req.payload.findByID({ ...asked, req }))?.course)
  if (course) await lockRows(req, 'courses', { column: 'id', equals: course })
}

/** Of two who save at once the second waits for the first, and then sees what they stored. */
export const takeTurns: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { id } = args as { id?: unknown }
  if (operation !== 'update' || !id || id !== req.routeParams?.id || baseOf(req) === null) return args
  if (collection.slug === 'lessons') await holdCourseOf(String(id), req)
  await lockRows(req, collection.slug, { column: 'id', equals: String(id) })
  return args
}

/** A save that was made from an older version than is stored would overwrite what its author never saw. */
export const refuseStale: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const base = baseOf(req)
  if (operation !== 'update' || base === null || originalDoc?.id !== req.routeParams?.id) return data
  if (Date.parse(originalDoc.updatedAt) > base) throw changedMeanwhile(originalDoc.updatedAt)
  return data
}
