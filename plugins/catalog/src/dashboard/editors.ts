import { z } from 'zod'
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
