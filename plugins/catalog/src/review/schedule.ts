import type { PayloadRequest, Where } from 'payload'

type Doc = { collection: 'courses' | 'lessons'; id: string }

/** Payload’s own jobs, run by the worker’s cron: each publishes one document as whoever set the time. */
export const scheduleAll = async (docs: Doc[], at: Date, req: PayloadRequest): Promise<void> => {
  const user = req.user ? { relationTo: 'users' as const, value: String(req.user.id) } : undefined
  for (const { collection, id } of docs)
    await req.payload.jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: collection, value: id }, user },
      waitUntil: at,
      req,
    })
}

const waiting = ({ collection, id }: Doc): Where => ({
  and: [{ 'input.doc.relationTo': { equals: collection } }, { 'input.doc.value': { equals: id } }],
})

/** Takes back what would publish these documents by itself; answers how many times were set. */
export const callOff = async (docs: Doc[], req: PayloadRequest): Promise<number> => {
  if (docs.length === 0) return 0
  const where: Where = {
    and: [
      { taskSlug: { equals: 'schedulePublish' } },
      { 'input.type': { equals: 'publish' } },
      { completedAt: { exists: false } },
      { processing: { not_equals: true } },
      { or: docs.map(waiting) },
    ],
  }
  const { docs: jobs } = await req.payload.find({
    collection: 'payload-jobs',
    where,
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  if (jobs.length > 0)
    await req.payload.db.deleteMany({
      collection: 'payload-jobs',
      where: { id: { in: jobs.map(({ id }) => id) } },
      req,
    })
  return jobs.length
}
