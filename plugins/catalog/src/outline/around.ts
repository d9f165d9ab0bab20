import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import type { Editing, OutlineLesson } from '../contract/outline.ts'

/** How long an untouched lock says that somebody is at work, in milliseconds: Payload's own measure. */
const lockMs = 300_000

type Scheduled = NonNullable<OutlineLesson['scheduled']>
type Times = {
  /** When single lessons are to go out or come off; of several times the first. */
  lessons: Map<string, Scheduled>
  /** When the whole course is to be published, with the lessons of it that wait. */
  course: Scheduled | null
}

const jobInput = z.object({
  course: z.string().optional(),
  type: z.enum(['publish', 'unpublish']).catch('publish'),
  doc: z.object({ relationTo: z.string(), value: z.string() }).optional(),
})

/** What is to happen to a course and its lessons at times to come. */
export const readScheduled = async (course: string, req: PayloadRequest): Promise<Times> => {
  const pending: Where[] = [
    {
      or: [
        { taskSlug: { equals: 'schedulePublish' } },
        { and: [{ taskSlug: { equals: 'publishCourse' } }, { 'input.course': { equals: course } }] },
      ],
    },
    { waitUntil: { greater_than: new Date().toISOString() } },
    { completedAt: { exists: false } },
  ]
  const { docs } = await req.payload.find({
    collection: 'payload-jobs',
    where: { and: pending },
    sort: '-waitUntil',
    select: { input: true, waitUntil: true },
    depth: 0,
    pagination: false,
    req,
  })
  const found: Times = { lessons: new Map(), course: null }
  for (const { input, waitUntil: at } of docs) {
    const job = jobInput.safeParse(input).data
    if (!job || !at) continue
    if (job.course) found.course = { what: 'publish', at }
    else if (job.doc?.relationTo === 'lessons') found.lessons.set(job.doc.value, { what: job.type, at })
  }
  return found
}

type Lock = {
  document?: { relationTo: string; value: string | { id: string } } | null
  user?: { value: string | { id: string; name?: string | null } } | null
  updatedAt: string
}

/** Who else writes in a course or a lesson now, by the document's id. */
export const readEditing = async (req: PayloadRequest): Promise<Map<string, Editing>> => {
  const { docs } = await req.payload.find({
    collection: 'payload-locked-documents',
    where: { updatedAt: { greater_than: new Date(Date.now() - lockMs).toISOString() } },
    populate: { courses: { slug: true }, lessons: { slug: true }, users: { name: true } },
    depth: 1,
    pagination: false,
    req,
  })
  const found = new Map<string, Editing>()
  for (const { document, user, updatedAt } of docs as unknown as Lock[]) {
    const id = typeof document?.value === 'object' ? document.value.id : document?.value
    const who = user?.value
    if (!id || typeof who !== 'object' || who.id === req.user?.id) continue
    found.set(id, { name: who.name ?? '', since: updatedAt })
  }
  return found
}
