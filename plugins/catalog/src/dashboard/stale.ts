import type { PayloadRequest, Where } from 'payload'
import { teachesCourse, teachesCourseOf } from '../access/own.ts'
import { type Measure, newerThan } from '../domain/freshness/freshness.ts'
import { type Stating, staleConditions } from '../freshness/condition.ts'
import { readMeasure } from '../freshness/measure.ts'
import { strings } from '../freshness/strings.ts'
import { atMost, type NeedGroup, type Source, titleOf } from './source.ts'

type Found = Pick<NeedGroup, 'total' | 'needs'>

/** Why it is stale: what is out by now, or only the day, which stands beside it. */
const reason = (words: string, measure: Measure): string => {
  const [newer] = newerThan(words, measure)
  return newer ? strings.newer(newer) : strings.verifiedWith(words)
}

const staleIn = async (collection: Stating, scope: Where[], req: PayloadRequest, now: Date): Promise<Found> => {
  const conditions = await staleConditions(collection, req, now)
  const measure = await readMeasure({ payload: req.payload, req })
  const { docs, totalDocs } = await req.payload.find({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, { or: conditions }, ...scope] },
    select: { title: true, verified: true },
    sort: 'verified.on',
    limit: atMost,
    depth: 0,
    req,
  })
  const needs = docs.map(({ id, title, verified }) => ({
    title: titleOf({ title }),
    href: `/admin/collections/${collection}/${id}`,
    detail: reason(verified?.with ?? '', measure),
    at: verified?.on ?? null,
  }))
  return { total: totalDocs, needs }
}

type Scopes = Record<Stating, Where[]>

const staleOf = async ({ courses, lessons }: Scopes, req: PayloadRequest, now: Date): Promise<NeedGroup> => {
  const found = [await staleIn('courses', courses, req, now), await staleIn('lessons', lessons, req, now)]
  const needs = found.flatMap((each) => each.needs).toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''))
  return { kind: 'stale', total: found.reduce((sum, { total }) => sum + total, 0), needs: needs.slice(0, atMost) }
}

/** What is public and was verified with something that has aged, longest ago first. */
export const stale: Source = (req, now) => staleOf({ courses: [], lessons: [] }, req, now)

/** The same, of the courses that the asker teaches. */
export const staleOfMine: Source = async (req, now) => {
  const [courses, lessons] = [await teachesCourse({ req }), await teachesCourseOf({ req })]
  if (typeof courses !== 'object' || typeof lessons !== 'object') return { kind: 'stale', total: 0, needs: [] }
  return staleOf({ courses: [courses], lessons: [lessons] }, req, now)
}
