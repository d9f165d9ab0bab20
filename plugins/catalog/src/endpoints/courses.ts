import { getEndpoint, putEndpoint } from '@academy/kernel'
import { type Endpoint, type PayloadRequest, parseParams } from 'payload'
import { z } from 'zod'
import { outlineFor } from '../content/outline.ts'
import { lessonOutline, sectionOutline } from '../contract.ts'
import { editionEndpoints } from '../editions/endpoints.ts'
import { courseNotFound } from '../errors.ts'
import { exportEndpoint, exportWarnings } from '../folders/http/export.ts'
import { importEndpoint } from '../folders/http/import.ts'
import { replaceEndpoint } from '../reuse/replace/endpoint.ts'
import { courseFromTemplateEndpoint } from '../reuse/templates/courseFromTemplate.ts'
import { commentEndpoints } from '../review/comments/endpoints.ts'
import { reviewEndpoints } from '../review/endpoints.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** The id behind an id or a slug, among the courses that the asker may read. */
const courseId = async (req: PayloadRequest): Promise<string> => {
  const asked = String(req.routeParams?.id)
  if (uuid.test(asked)) return asked
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { slug: { equals: asked } },
    select: {},
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  })
  if (!docs[0]) throw courseNotFound()
  return String(docs[0].id)
}

const getCourse = getEndpoint({
  path: '/:id',
  summary: 'One course by id or slug',
  allow: () => true,
  handle: async (_input, req) => {
    const { depth, draft, populate, select, trash } = parseParams(req.query)
    const course = await req.payload.findByID({
      collection: 'courses',
      id: await courseId(req),
      depth,
      draft,
      populate,
      select,
      trash,
      disableErrors: true,
      overrideAccess: false,
      // A nested call falls back by itself, whatever the request says.
      fallbackLocale: req.fallbackLocale,
      req,
    })
    if (!course) throw courseNotFound()
    return Response.json(course)
  },
})

const replaceCourse = putEndpoint({
  path: '/:id',
  summary: 'Replace a course; the same as PATCH with every field',
  input: z.looseObject({ title: z.string(), summary: z.string(), slug: z.string() }),
  allow: (req) => Boolean(req.user),
  handle: async (data, req) => {
    const { depth, draft } = parseParams(req.query)
    const doc = await req.payload.update({
      collection: 'courses',
      id: await courseId(req),
      data,
      depth,
      draft,
      overrideAccess: false,
      req,
    })
    return Response.json({ message: 'Updated successfully.', doc })
  },
})

const getLessons = getEndpoint({
  path: '/:id/lessons',
  summary: 'A published course’s outline: every lesson without its body, and whether the asker may read it',
  reply: z.object({
    course: z.string(),
    sections: z.array(sectionOutline.extend({ lessons: z.array(lessonOutline.extend({ readable: z.boolean() })) })),
  }),
  allow: () => true,
  handle: async (_input, req) => {
    const outline = await outlineFor(await courseId(req), req)
    if (!outline) throw courseNotFound()
    return outline
  },
})

/** Beside Payload's own list, create, update and delete. */
export const courseEndpoints: Endpoint[] = [
  importEndpoint,
  exportEndpoint,
  exportWarnings,
  getLessons,
  replaceEndpoint,
  courseFromTemplateEndpoint,
  getCourse,
  replaceCourse,
  ...editionEndpoints,
  ...reviewEndpoints,
  ...commentEndpoints,
]
