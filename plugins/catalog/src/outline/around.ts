import type { PayloadRequest, Where } from 'payload'
import type { Editing, OutlineLesson } from '../contract/outline.ts'

/** How long an untouched lock says that somebody is at work, in milliseconds: Payload's own measure. */
const lockMs = 300_000

type Scheduled = NonNullable<OutlineLesson['scheduled']>
type Job = { input?: unknown; waitUntil?: string | null }
type Input = { type?: string; doc?: { relationTo?: string; value?: string } }

/** What is to be published or unpublished at a time to come, by lesson; of several the first. */
export const readScheduled = async (req: PayloadRequest): Promise<Map<string, Scheduled>> => {
  const pending: Where[] = [
    { taskSlug: { equals: 'schedulePublish' } },
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
  const found = new Map<string, Scheduled>()
  for (const { input, waitUntil } of docs as Job[]) {
    const { doc, type } = (input ?? {}) as Input
    if (doc?.relationTo !== 'lessons' || !doc.value || !waitUntil) continue
    found.set(doc.value, { what: type === 'unpublish' ? 'unpublish' : 'publish', at: waitUntil })
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
