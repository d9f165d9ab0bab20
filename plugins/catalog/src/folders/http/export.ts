import { Readable } from 'node:stream'
import { getEndpoint, hasRole, idIn, staffRoles } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { editsCourse } from '../../access/own.ts'
import { courseNotFound } from '../../errors.ts'
import { exportCourse, openerOf } from '../exportCourse.ts'
import { problemView } from '../report.ts'
import { packed } from '../zip/pack.ts'

/** A course that the asker edits; any other does not exist for them. */
const courseOf = async (req: PayloadRequest) => {
  const id = idIn(req)
  const mine = await editsCourse({ req })
  if (!id || !mine) throw courseNotFound()
  const where = { and: [{ id: { equals: id } }, ...(mine === true ? [] : [mine])] }
  const { totalDocs } = await req.payload.count({ collection: 'courses', where, req })
  const course = totalDocs > 0 ? await exportCourse({ id }, req) : null
  if (!course) throw courseNotFound()
  return course
}

const mayAsk = ({ user }: PayloadRequest) => hasRole(user, ...staffRoles)

export const exportEndpoint = getEndpoint({
  path: '/:id/export',
  summary: 'A course’s newest state as a zip of its folder; for those who edit it',
  allow: mayAsk,
  handle: async (_input, req) => {
    const course = await courseOf(req)
    const bytes = packed(course, openerOf(req.payload))
    return new Response(Readable.toWeb(Readable.from(bytes)) as ReadableStream, {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${course.slug}.zip"`,
        'Cache-Control': 'private, no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
})

export const exportWarnings = getEndpoint({
  path: '/:id/export/warnings',
  summary: 'What an export of a course cannot write down; for those who edit it',
  reply: z.object({ warnings: z.array(problemView) }),
  allow: mayAsk,
  handle: async (_input, req) => ({ warnings: (await courseOf(req)).warnings }),
})
