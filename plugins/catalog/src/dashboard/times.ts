import { hasRole } from '@academy/kernel'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { strings as catalogue } from '../strings.ts'
import { atMost, type Source, titleOf } from './source.ts'
import { strings } from './strings.ts'

const ofDocument = z.object({
  type: z.enum(['publish', 'unpublish']).catch('publish'),
  doc: z.object({ relationTo: z.enum(['courses', 'lessons', 'paths']), value: z.string() }),
})
const ofCourse = z.object({ course: z.string() }).transform(({ course }) => ({
  type: 'publish' as const,
  doc: { relationTo: 'courses' as const, value: course },
}))
const jobInput = z.union([ofCourse, ofDocument])

type Scheduled = z.infer<typeof ofDocument> & { waitUntil: string }
type Collection = Scheduled['doc']['relationTo']

/** Payload keeps what is to be published, or to be taken away, by itself as jobs: soonest first. */
const jobsWhere = async (
  where: Where,
  limit: number,
  req: PayloadRequest,
): Promise<{ jobs: Scheduled[]; total: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'payload-jobs',
    where: {
      and: [{ taskSlug: { in: ['schedulePublish', 'publishCourse'] } }, { completedAt: { exists: false } }, where],
    },
    sort: 'waitUntil',
    limit,
    depth: 0,
    req,
  })
  const jobs = docs.flatMap(({ input, waitUntil, createdAt }) => {
    const read = jobInput.safeParse(input)
    return read.success ? [{ ...read.data, waitUntil: waitUntil ?? createdAt }] : []
  })
  return { jobs, total: totalDocs }
}

type Known = { title: string; isPublished: boolean; updatedAt: string }

/** Instructors are told of the courses they teach; paths are the editors'. */
const concerning = (collection: Collection, { user }: PayloadRequest): Where => {
  if (hasRole(user, 'editor', 'admin')) return {}
  if (collection === 'paths') return { id: { exists: false } }
  return { [collection === 'courses' ? 'instructors.user' : 'course.instructors.user']: { equals: user?.id } }
}

const findIn = async (collection: Collection, jobs: Scheduled[], draft: boolean, req: PayloadRequest) => {
  const ids = jobs.filter(({ doc }) => doc.relationTo === collection).map(({ doc }) => doc.value)
  if (ids.length === 0) return []
  const where = { and: [{ id: { in: ids } }, concerning(collection, req)] }
  const { docs } = await req.payload.find({
    collection,
    where,
    draft,
    select: { title: true, _status: true, updatedAt: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((doc): [string, Known] => {
    const { _status, updatedAt } = doc
    return [doc.id, { title: titleOf(doc), isPublished: _status === 'published', updatedAt }]
  })
}

/** The documents that jobs are about: as they are being written, or as readers have them. */
const documentsOf = async (jobs: Scheduled[], draft: boolean, req: PayloadRequest): Promise<Map<string, Known>> =>
  new Map([
    ...(await findIn('courses', jobs, draft, req)),
    ...(await findIn('lessons', jobs, draft, req)),
    ...(await findIn('paths', jobs, draft, req)),
  ])

const hrefOf = ({ doc }: Scheduled) => `/admin/collections/${doc.relationTo}/${doc.value}`

/** What will be published or taken away by itself, soonest first. */
export const scheduled: Source = async (req) => {
  const { jobs, total } = await jobsWhere({ hasError: { not_equals: true } }, atMost, req)
  const drafts = await documentsOf(jobs, true, req)
  const needs = jobs.map((job) => ({
    title: drafts.get(job.doc.value)?.title ?? catalogue.untitled,
    href: hrefOf(job),
    detail: job.type === 'unpublish' ? strings.unpublish : '',
    at: job.waitUntil,
  }))
  return { kind: 'scheduled', total, needs }
}

/** Days for which it is worth knowing that a time passed in vain. */
const days = 14
const everyJob = 0

/** What should have been published by itself of late and was refused, unless readers have had it since: for its authors too. */
export const notPublished: Source = async (req, now) => {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString()
  const failed = { hasError: { equals: true }, waitUntil: { greater_than: since } }
  const publishes: Where[] = [{ taskSlug: { equals: 'publishCourse' } }, { 'input.type': { equals: 'publish' } }]
  const { jobs } = await jobsWhere({ and: [failed, { or: publishes }] }, everyJob, req)
  const latest = [...new Map(jobs.map((job) => [job.doc.value, job])).values()]
  const live = await documentsOf(latest, false, req)
  const isSettled = ({ doc, waitUntil }: Scheduled) => {
    const found = live.get(doc.value)
    return found === undefined || (found.isPublished && found.updatedAt > waitUntil)
  }
  const open = latest.filter((job) => !isSettled(job))
  const shown = open.slice(0, atMost)
  const drafts = await documentsOf(shown, true, req)
  const needs = shown.map((job) => ({
    title: drafts.get(job.doc.value)?.title ?? catalogue.untitled,
    href: hrefOf(job),
    detail: hasRole(req.user, 'editor', 'admin') ? strings.byHand : strings.byEditor,
    at: job.waitUntil,
  }))
  return { kind: 'not-published', total: open.length, needs }
}
