import { rm } from 'node:fs/promises'
import { type CollectionSlug, createLocalReq, type Payload, type TypedUser } from 'payload'
import { runtimeOf } from '../../runtime.ts'
import { importCourses } from '../importCourses.ts'
import { findCourses } from '../read/findCourses.ts'
import { workplaceOf } from '../workplace.ts'
import { importRow, isOver } from './state.ts'

const collection = 'course-imports' as CollectionSlug

const read = async (payload: Payload, id: string) => {
  const row = await payload.findByID({ collection, id, depth: 0, disableErrors: true })
  return row ? importRow.parse(row) : null
}

/** Straight into the row: progress is no edit. */
const note = (payload: Payload, id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection, id, data, returning: false })

const askerOf = async (payload: Payload, by: string | { id: string } | null): Promise<TypedUser | null> => {
  const id = typeof by === 'string' ? by : by?.id
  const user = id ? await payload.findByID({ collection: 'users', id, depth: 0, disableErrors: true }) : null
  return user && ({ ...user, collection: 'users' } as TypedUser)
}

/**
 * Imports the courses that a row asks for, with the rights that its asker has now. Safe to run twice: a course that is
 * imported already is found the same. Cancelled, it stops before the next course.
 */
export const runImport = async (payload: Payload, id: string): Promise<void> => {
  const row = await read(payload, id)
  if (!row) return
  const { dir } = runtimeOf(payload).folders
  const place = workplaceOf(dir, id)
  try {
    const user = await askerOf(payload, row.by)
    if (isOver(row.state)) return
    if (!user) return void (await note(payload, id, { state: 'failed' }))
    const courses = await findCourses(place.unpacked, { strict: true })
    await note(payload, id, { state: 'running', total: courses.length, done: 0 })
    let done = 0
    const req = await createLocalReq({ user }, payload)
    const reports = await importCourses(courses, row, req, {
      onCourse: async () => {
        done += 1
        await note(payload, id, { done })
        return (await read(payload, id))?.state === 'running'
      },
    })
    const ended = (await read(payload, id))?.state === 'cancelled' ? 'cancelled' : 'done'
    await note(payload, id, { state: ended, courses: reports })
  } catch (error) {
    await note(payload, id, { state: 'failed' })
    throw error
  }
  await rm(place.root, { recursive: true, force: true })
}
