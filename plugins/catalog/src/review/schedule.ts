import type { PayloadRequest, Where } from 'payload'

type Doc = { collection: 'courses' | 'lessons'; id: string }

type Publication = { course: string; note: string; despite: boolean }

/** Publishes a course at that time, as the one who asks. Run by the worker’s cron. */
export const scheduleCourse = async (
  { course, note, despite }: Publication,
  at: Date,
  req: PayloadRequest,
): Promise<void> => {
  const by = String(req.user?.id)
  await req.payload.jobs.queue({ task: 'publishCourse', input: { course, by, note, despite }, waitUntil: at, req })
}

const ofDocument = ({ collection, id }: Doc): Where => ({
  and: [
    { taskSlug: { equals: 'schedulePublish' } },
    { 'input.type': { equals: 'publish' } },
    { 'input.doc.relationTo': { equals: collection } },
    { 'input.doc.value': { equals: id } },
  ],
})

const ofCourse = ({ id }: Doc): Where => ({
  and: [{ taskSlug: { equals: 'publishCourse' } }, { 'input.course': { equals: id } }],
})

/** Takes back what would publish these documents by itself, whole courses among them; answers how many times were set. */
export const callOff = async (docs: Doc[], req: PayloadRequest): Promise<number> => {
  if (docs.length === 0) return 0
  const courses = docs.filter(({ collection }) => collection === 'courses')
  const where: Where = {
    and: [
      { completedAt: { exists: false } },
      { processing: { not_equals: true } },
      { or: [...docs.map(ofDocument), ...courses.map(ofCourse)] },
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
