import { wantsMail } from '@academy/auth/contract'
import { hasRole, type Role, staffRoles } from '@academy/kernel'
import { slugify } from '@academy/kernel/slugs/slug'
import type { PayloadRequest, Where } from 'payload'
import { idsOf } from '../domain/outline.ts'

/** Somebody of the staff who may read a course; `handle` is what they are mentioned by, their name where they chose none. */
export type Reader = { id: string; name: string; email: string; handle: string; role: Role; wants: Wants }
type Wants = { reviews: boolean; mentions: boolean }

const inForce: Where = { or: [{ banned: { not_equals: true } }, { banned: { exists: false } }] }

/** Accounts of those who teach the course, as its row has them: access is decided by the same. */
const teachersOf = async (course: string, req: PayloadRequest): Promise<string[]> => {
  const row = await req.payload.findByID({
    collection: 'courses',
    id: course,
    select: { instructors: true },
    depth: 0,
    disableErrors: true,
    trash: true,
    req,
  })
  const profiles = idsOf(row?.instructors)
  if (profiles.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'instructors',
    where: { id: { in: profiles } },
    select: { user: true },
    depth: 0,
    pagination: false,
    req,
  })
  return idsOf(docs.map(({ user }) => user))
}

/** Everybody who may read the course’s drafts now: editors, administrators, and the instructors who teach it. */
export const readersOf = async (course: string, req: PayloadRequest): Promise<Reader[]> => {
  const teachers = await teachersOf(course, req)
  const theirs: Where[] = [{ role: { equals: 'instructor' } }, { id: { in: teachers } }]
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [inForce, { or: [{ role: { in: ['editor', 'admin'] } }, { and: theirs }] }] },
    select: { name: true, email: true, handle: true, role: true, notifications: true },
    depth: 0,
    pagination: false,
    req,
  })
  return docs
    .filter((person) => hasRole(person, ...staffRoles))
    .map(({ id, name, email, handle, role, notifications }) => ({
      id: String(id),
      name: name ?? '',
      email,
      handle: handle || slugify(name ?? ''),
      role,
      wants: { reviews: wantsMail(notifications, 'reviews'), mentions: wantsMail(notifications, 'mentions') },
    }))
}
