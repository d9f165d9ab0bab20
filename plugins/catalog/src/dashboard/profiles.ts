import type { PayloadRequest } from 'payload'
import { teachersOf } from '../content/viewer.ts'
import { atMost, type Source } from './source.ts'
import { strings } from './strings.ts'

/** Whether the asker teaches under no name yet: without a profile nobody begins a course. */
export const isWithoutProfile = async (req: PayloadRequest): Promise<boolean> => {
  const where = { user: { equals: req.user?.id } }
  return (await req.payload.count({ collection: 'instructors', where, req })).totalDocs === 0
}

/** Instructors who cannot begin because nobody made their profile, who came last first. */
export const missingProfiles: Source = async (req) => {
  const known = await teachersOf(req.payload, {})
  const { docs, totalDocs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'instructor' } }, { banned: { not_equals: true } }, { id: { not_in: known } }] },
    select: { name: true, createdAt: true },
    sort: '-createdAt',
    limit: atMost,
    depth: 0,
    req,
  })
  const needs = docs.map(({ id, name, createdAt }) => ({
    title: name ?? '',
    href: '/admin/collections/instructors',
    detail: strings.withoutProfile,
    at: createdAt,
    account: id,
  }))
  return { kind: 'profiles', total: totalDocs, needs }
}
