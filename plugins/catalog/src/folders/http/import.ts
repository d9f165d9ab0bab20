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

const flag = z.stringbool().default(false)
const asked = z.object({ dryRun: flag, publish: flag, remove: flag })
type Asked = z.output<typeof asked>

const reply = z.object({
  import: z.string().nullable().describe('The import to watch at /course-imports/:id, when there are many courses'),
  courses: z.array(courseReport).describe('What became of the course, when there is one'),
})

const askedOf = (req: PayloadRequest): Asked => {
  const given = asked.safeParse(Object.fromEntries(req.searchParams ?? []))
  if (!given.success) throw badOptions()
  return given.data
}

/** One course is answered at once. */
const importOne = async ({ place, courses: [course] }: Received, options: Asked, req: PayloadRequest) => {
  try {
    const { report } = await importCourse(course ?? { dir: '', label: '' }, options, req)
    return { import: null, courses: [report] }
  } finally {
    await rm(place.root, { recursive: true, force: true })
  }
}

/** Many are a task's; the files are its to remove. */
const importMany = async ({ id, place, courses }: Received, options: Asked, req: PayloadRequest) => {
  const data = { id, ...options, by: req.user?.id, total: courses.length, done: 0, state: 'waiting' }
  try {
    await inTransaction(req, async () => {
      await req.payload.db.create({ collection: 'course-imports' as CollectionSlug, data, req, customID: id })
      await enqueue(importCoursesTask, { importId: id }, req)
    })
  } catch (error) {
    await rm(place.root, { recursive: true, force: true })
    throw error
  }
  return Response.json({ import: id, courses: [] }, { status: 202 })
}

export const importEndpoint = postEndpoint({
  path: '/import',
  summary:
    'Import courses from a zip of course folders, sent as the body with the type application/zip; query: dryRun, publish, remove',
  reply,
  allow: ({ user }) => hasRole(user, ...staffRoles),
  handle: async (_input, req) => {
    const options = askedOf(req)
    try {
      const received = await receiveZip(req)
      return await (received.courses.length === 1 ? importOne : importMany)(received, options, req)
    } catch (error) {
      throw error instanceof FolderError ? badFolder(error.problems) : error
    }
  },
})
