import { createLocalReq, type Payload, type TypedUser, type Where } from 'payload'
import { editsCourse, editsLesson } from '../access/own.ts'
import type { LessonKind } from '../contract.ts'
import { isKind } from './KindCell.tsx'

export type Work = {
  id: string
  collection: 'courses' | 'lessons'
  title: string
  /** Null for a course. */
  kind: LessonKind | null
  status: 'draft' | 'changed' | 'published'
  /** ISO 8601, UTC. */
  updatedAt: string
}

type Asked = { payload: Payload; user: TypedUser; limit: number }

/** The latest drafts of what the user may edit, newest first. */
const latest = async (collection: Work['collection'], { payload, user, limit }: Asked): Promise<Work[]> => {
  const req = await createLocalReq({ user }, payload)
  const mine = await (collection === 'courses' ? editsCourse : editsLesson)({ req })
  if (mine === false) return []
  const where: Where = mine === true ? {} : mine
  const { docs } = await payload.find({
    collection,
    where,
    draft: true,
    sort: '-updatedAt',
    select: { title: true, updatedAt: true, _status: true, ...(collection === 'lessons' ? { kind: true } : {}) },
    depth: 0,
    limit,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const { docs: out } = await payload.find({
    collection,
    where: { and: [{ id: { in: docs.map(({ id }) => id) } }, { _status: { equals: 'published' } }] },
    select: {},
    depth: 0,
    pagination: false,
    req,
  })
  const published = new Set(out.map(({ id }) => id))
  return docs.map((doc) => ({
    id: doc.id,
    collection,
    title: doc.title,
    kind: 'kind' in doc && isKind(doc.kind) ? doc.kind : null,
    status: doc._status === 'published' ? 'published' : published.has(doc.id) ? 'changed' : 'draft',
    updatedAt: doc.updatedAt,
  }))
}

/** The courses and lessons that the user may edit and that were edited last, newest first. */
export const recentWork = async (asked: Asked): Promise<Work[]> => {
  const found = [...(await latest('courses', asked)), ...(await latest('lessons', asked))]
  return found.sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)).slice(0, asked.limit)
}
