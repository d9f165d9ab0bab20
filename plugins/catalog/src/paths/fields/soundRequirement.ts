import type { PayloadRequest, RelationshipFieldValidation } from 'payload'
import { relationship } from 'payload/shared'
import { courseIdsOf, flawOf, type SentRequirement } from '../domain/requirement.ts'
import { strings } from '../strings.ts'

type Known = { id: string; title: string; isPublished: boolean }

const findKnown = async (ids: string[], req: PayloadRequest): Promise<Known[]> => {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { id: { in: ids } },
    select: { title: true, _status: true, deletedAt: true },
    trash: true,
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, title, _status, deletedAt }) => ({
    id,
    title,
    isPublished: _status === 'published' && !deletedAt,
  }))
}

/** Says what is amiss with a requirement when its path is published; what is typed meanwhile may be half done. */
export const soundRequirement: RelationshipFieldValidation = async (value, options) => {
  const usual = await relationship(value, options)
  if (usual !== true || options.event === 'onChange') return usual
  const requirement = options.siblingData as SentRequirement
  const known = await findKnown(courseIdsOf(requirement), options.req)
  const published = new Set(known.filter(({ isPublished }) => isPublished).map(({ id }) => id))
  const flaw = flawOf(requirement, (id) => published.has(id))
  if (flaw === null) return true
  return flaw === 'unpublished' ? strings.invalid.unpublished(known.map(({ title }) => title)) : strings.invalid[flaw]
}
