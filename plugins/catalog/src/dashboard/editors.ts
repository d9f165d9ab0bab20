import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { strings as catalogue } from '../strings.ts'
import { atMost, type Source, titleOf } from './source.ts'
import { strings } from './strings.ts'

/** What waits for editors, oldest first: who has waited longest is next. */
export const waitingReviews: Source = async (req) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'reviews',
    where: { state: { equals: 'in-review' } },
    sort: 'submittedAt',
    limit: atMost,
    depth: 1,
    populate: { courses: { title: true }, users: { name: true } },
    req,
  })
  const needs = docs.flatMap(({ course, submittedBy, submittedAt }) => {
    if (!course || typeof course === 'string') return []
    const by = submittedBy && typeof submittedBy === 'object' ? submittedBy.name : null
    return {
      title: titleOf(course),
      href: `/admin/collections/courses/${course.id}/review`,
      detail: by ? strings.by(by) : '',
      at: submittedAt ?? null,
    }
  })
  return { kind: 'reviews', total: totalDocs, needs }
}

const jobInput = z.object({
  type: z.enum(['publish', 'unpublish']).catch('publish'),
  doc: z.object({ relationTo: z.enum(['courses', 'lessons']), value: z.string() }),
})

type Scheduled = z.infer<typeof jobInput> & { waitUntil: string | null }

/** Payload keeps what is to be published, or to be taken away, by itself as jobs. */
const jobsWhere = async (where: Where, req: PayloadRequest): Promise<{ jobs: Scheduled[]; total: number }> => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, { completedAt: { exists: false } }, where] },
    sort: 'waitUntil',
    limit: atMost,
    depth: 0,
    req,
  })
  const jobs = docs.flatMap(({ input, waitUntil }) => {
    const read = jobInput.safeParse(input)
    return read.success ? [{ ...read.data, waitUntil: waitUntil ?? null }] : []
  })
  return { jobs, total: totalDocs }
}

type Draft = { title: string; isPublished: boolean }

const draftsIn = async (collection: 'courses' | 'lessons', jobs: Scheduled[], req: PayloadRequest) => {
  const ids = jobs.filter(({ doc }) => doc.relationTo === collection).map(({ doc }) => doc.value)
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  const { docs } = await req.payload.find({
    collection,
    where,
    draft: true,
    select: { title: true, _status: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map((doc): [string, Draft] => [doc.id, { title: titleOf(doc), isPublished: doc._status === 'published' }])
}

const draftsOf = async (jobs: Scheduled[], req: PayloadRequest): Promise<Map<string, Draft>> =>
  new Map([...(await draftsIn('courses', jobs, req)), ...(await draftsIn('lessons', jobs, req))])

const hrefOf = ({ doc }: Scheduled) => `/admin/collections/${doc.relationTo}/${doc.value}`

/** What will be published or taken away by itself, soonest first. */
export const scheduled: Source = async (req) => {
  const { jobs, total } = await jobsWhere({ hasError: { not_equals: true } }, req)
  const drafts = await draftsOf(jobs, req)
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

/** What should have been published by itself of late and was refused, unless somebody published it since. */
export const notPublished: Source = async (req, now) => {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString()
  const failed = { hasError: { equals: true }, waitUntil: { greater_than: since } }
  const { jobs } = await jobsWhere({ and: [failed, { 'input.type': { equals: 'publish' } }] }, req)
  const drafts = await draftsOf(jobs, req)
  const needs = jobs.flatMap((job) => {
    const draft = drafts.get(job.doc.value)
    if (!draft || draft.isPublished) return []
    return [{ title: draft.title, href: hrefOf(job), detail: strings.byHand, at: job.waitUntil }]
  })
  return { kind: 'not-published', total: needs.length, needs }
}

/** The newest release, if it failed. */
export const failedRelease: Source = async (req) => {
  const { docs } = await req.payload.find({
    collection: 'releases',
    where: { status: { in: ['failed', 'live'] } },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    req,
  })
  const failed = docs.filter(({ status }) => status === 'failed')
  const needs = failed.map(({ number, id, reason, startedAt }) => ({
    title: strings.release(number),
    href: `/admin/collections/releases/${id}`,
    detail: reason?.split('\n', 1)[0] ?? '',
    at: startedAt,
  }))
  return { kind: 'releases', total: needs.length, needs }
}

const placesOf = z.array(z.object({ id: z.string(), title: z.string() })).catch([])

/** What the nightly check found to lead nowhere. */
export const brokenLinks: Source = async (req) => {
  const { docs, totalDocs } = await req.payload.find({
    collection: 'link-checks',
    where: { state: { equals: 'broken' } },
    sort: '-checkedAt',
    limit: atMost,
    depth: 0,
    req,
  })
  const needs = docs.map(({ url, places, checkedAt }) => {
    const lessons = placesOf.parse(places)
    return {
      title: url,
      href: lessons[0] ? `/admin/collections/lessons/${lessons[0].id}` : '/admin/collections/lessons',
      detail: strings.inLessons(lessons.map(({ title }) => title)),
      at: checkedAt,
    }
  })
  return { kind: 'links', total: totalDocs, needs }
}
