import { atMost, type Source } from './source.ts'
import { strings } from './strings.ts'

/** Days for which a failed import is worth looking at: whoever wanted the courses has asked again by then. */
const days = 14

/** Imports that failed of late, newest first: all of them for editors, their own for instructors. */
export const failedImports: Source = async (req, now) => {
  const since = new Date(now.getTime() - days * 86_400_000).toISOString()
  const { docs, totalDocs } = await req.payload.find({
    collection: 'course-imports',
    where: { and: [{ state: { equals: 'failed' } }, { createdAt: { greater_than: since } }] },
    select: { done: true, total: true, createdAt: true },
    sort: '-createdAt',
    limit: atMost,
    depth: 0,
    overrideAccess: false,
    req,
  })
  const needs = docs.map(({ id, done, total, createdAt }) => ({
    title: strings.import(total),
    href: `/admin/collections/course-imports/${id}`,
    detail: strings.importedSoFar(done),
    at: createdAt,
  }))
  return { kind: 'imports', total: totalDocs, needs }
}
