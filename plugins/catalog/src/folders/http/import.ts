import { rm } from 'node:fs/promises'
import { enqueue, hasRole, inTransaction, postEndpoint, staffRoles } from '@academy/kernel'
import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { importCoursesTask } from '../bulk/tasks.ts'
import { badFolder, badOptions } from '../errors.ts'
import { importCourse } from '../importCourse.ts'
import { FolderError } from '../problem.ts'
import { courseReport } from '../report.ts'
import { type Received, receiveZip } from './receive.ts'

const flag = z.stringbool()
const off = flag.default(false)
const asked = z.object({ dryRun: off, publish: off, remove: off })
type Asked = z.output<typeof asked>

/** A field of a form that means nothing here would be an option that does not hold. */
const fieldsAsked = z.strictObject({ dryRun: flag, publish: flag, remove: flag }).partial()

const reply = z.object({
  import: z.string().nullable().describe('The import to watch at /course-imports/:id, when there are many courses'),
  courses: z.array(courseReport).describe('What became of the course, when there is one'),
})

const askedOf = (req: PayloadRequest): Asked => {
  const given = asked.safeParse(Object.fromEntries(req.searchParams ?? []))
  if (!given.success) throw badOptions()
  return given.data
}

/** What a form says beside its file counts for more than the address it is sent to. */
const withFields = (options: Asked, { fields }: Received): Asked => {
  const given = fieldsAsked.safeParse(fields)
  if (!given.success) throw badOptions()
  return { ...options, ...given.data }
}

/** One course is answered at once. */
const importOne = async ({ place, courses: [course] }: Received, options: Asked, req: PayloadRequest) => {
  const { report } = await importCourse(course ?? { dir: '', label: '' }, options, req)
  await rm(place.root, { recursive: true, force: true })
  return { import: null, courses: [report] }
}

/** Many are a task's; the files are its to remove. */
const importMany = async ({ id, courses }: Received, options: Asked, req: PayloadRequest) => {
  const data = { id, ...options, by: req.user?.id, total: courses.length, done: 0, state: 'waiting' }
  await inTransaction(req, async () => {
    await req.payload.db.create({ collection: 'course-imports' as CollectionSlug, data, req, customID: id })
    await enqueue(importCoursesTask, { importId: id }, req)
  })
  return Response.json({ import: id, courses: [] }, { status: 202 })
}

const importReceived = async (received: Received, options: Asked, req: PayloadRequest) => {
  const { courses, place } = received
  try {
    return await (courses.length === 1 ? importOne : importMany)(received, withFields(options, received), req)
  } catch (error) {
    await rm(place.root, { recursive: true, force: true })
    throw error
  }
}

export const importEndpoint = postEndpoint({
  path: '/import',
  summary:
    'Import courses from a zip of course folders: the body itself (application/zip), or the one file of a form; query or fields: dryRun, publish, remove',
  reply,
  readsBody: true,
  allow: ({ user }) => hasRole(user, ...staffRoles),
  handle: async (_input, req) => {
    const options = askedOf(req)
    try {
      return await importReceived(await receiveZip(req), options, req)
    } catch (error) {
      throw error instanceof FolderError ? badFolder(error.problems) : error
    }
  },
})
