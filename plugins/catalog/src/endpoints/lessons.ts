import { getEndpoint, type HttpError } from '@academy/kernel'
import { type Endpoint, type PayloadRequest, parseParams } from 'payload'
import { lessonNotFound } from '../content/findLesson.ts'
import { lessonLocked, notOpenYet } from '../errors.ts'
import { lessonFromTemplateEndpoint } from '../reuse/templates/lessonFromTemplate.ts'
import { runtimeOf } from '../runtime.ts'
import { readLessonBody } from './reading.ts'

const isEntitledTo = async (course: string, { payload, user }: PayloadRequest): Promise<boolean> =>
  user !== null && runtimeOf(payload).isEntitled(payload, String(user.id), course)

/** A published lesson of a published course that the asker may not read: say why, not that it is missing. */
const refusalFor = async (id: string, req: PayloadRequest): Promise<HttpError> => {
  const { docs } = await req.payload.find({
    collection: 'lessons',
    where: {
      and: [
        { id: { equals: id } },
        { _status: { equals: 'published' } },
        { 'course._status': { equals: 'published' } },
      ],
    },
    select: { course: true },
    populate: { courses: { access: true } },
    depth: 1,
    limit: 1,
    pagination: false,
    req,
  })
  const course = docs[0]?.course
  if (!course || typeof course === 'string') return lessonNotFound()
  const closed = req.user
    ? await runtimeOf(req.payload).closedLessons(req.payload, String(req.user.id))
    : new Map<string, null>()
  const isBought = course.access === 'free' || (await isEntitledTo(course.id, req))
  if (isBought && closed.has(id)) return notOpenYet(closed.get(id) ?? null)
  return lessonLocked(course.access === 'free' && !req.user ? 'sign-in-required' : 'purchase-required')
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

const getLesson = getEndpoint({
  path: '/:id',
  summary: 'One lesson with its body: previews for everybody, the rest for those signed in or entitled',
  allow: () => true,
  handle: async (_input, req) => {
    const id = String(req.routeParams?.id)
    if (!uuid.test(id)) throw lessonNotFound()
    const { depth, draft, populate, select, trash } = parseParams(req.query)
    const lesson = await req.payload.findByID({
      collection: 'lessons',
      id,
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
    if (!lesson) throw await refusalFor(id, req)
    return Response.json(lesson)
  },
})

/** Beside Payload's own list, create, update and delete. */
export const lessonEndpoints: Endpoint[] = [getLesson, readLessonBody, lessonFromTemplateEndpoint]
