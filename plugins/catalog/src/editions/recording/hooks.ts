import { lockRows } from '@academy/kernel'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload'
import { idOf } from '../../domain/outline.ts'
import { readPublicState, stateBefore } from '../../hooks/publicState.ts'
import { courseHeld } from '../errors.ts'
import { removeEditions } from '../store/texts.ts'
import { recordChange } from './once.ts'

/** A course that is published is recorded as it is then; what is saved beside it as a draft is not. */
export const recordCourse: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status === 'published') await recordChange(String(doc.id), req)
  return doc
}

/**
 * A lesson that appears in public, changes there or goes is a change of its course, or of both when it moved. Needs
 * `rememberPublicState` before it.
 */
export const recordLesson: CollectionAfterChangeHook = async ({ collection, doc, req }) => {
  const before = stateBefore(collection.slug, doc.id, req)
  const after = await readPublicState(collection.slug, doc.id, req)
  const [was, is] = [before?.isPublic ?? false, after?.isPublic ?? false]
  if (was === is && !(is && doc._status === 'published')) return doc
  const courses = new Set([before?.course, after?.course])
  for (const id of courses) if (id) await recordChange(id, req)
  return doc
}

export const recordDeletedLesson: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const course = idOf(doc.course)
  if (course && doc._status === 'published') await recordChange(course, req)
  return doc
}

/**
 * Holds the course before its lesson is written, as whoever publishes the course does: in the other order, two would wait
 * for each other.
 */
export const holdCourse: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const courses = [idOf(data.course), idOf(originalDoc?.course)].filter((id) => id !== null)
  if (data._status !== 'published' || !(await req.transactionID)) return data
  for (const id of [...new Set(courses)].sort()) await lockRows(req, 'courses', { column: 'id', equals: id })
  return data
}

/** Postgres: a reference that may not be empty, or not be cut. */
const isHeldBack = (error: unknown): boolean => {
  const { cause } = error as { cause?: { code?: string } }
  return cause?.code === '23502' || cause?.code === '23503'
}

/** A course that goes for good takes its editions along, unless rows of other plugins hang on them. */
export const forgetEditions: CollectionBeforeDeleteHook = async ({ id, req }) => {
  try {
    await removeEditions(String(id), req)
  } catch (error) {
    throw isHeldBack(error) ? courseHeld() : error
  }
}
