import { getEndpoint } from '@academy/kernel'
import { isStaffMember } from '../../review/editable.ts'
import { notInSync } from '../errors.ts'
import { readSynced } from '../store/courses.ts'
import { conflictView, syncView } from '../view.ts'
import { seenBy, showSync } from './show.ts'

export const readSync = getEndpoint({
  path: '/course-sync',
  summary: 'How courses stand to the folders of the repository; for staff, instructors see those that they teach',
  reply: syncView,
  allow: isStaffMember,
  handle: (_input, req) => showSync(req),
})

export const readConflict = getEndpoint({
  path: '/course-sync/courses/:slug',
  summary: 'What differs, file by file, where a course was changed both here and in the repository',
  reply: conflictView,
  allow: isStaffMember,
  handle: async (_input, req) => {
    const [found] = await seenBy(req, { slug: { equals: String(req.routeParams?.slug) } })
    const row = found && (await readSynced(req, found.row.slug))
    if (!row) throw notInSync()
    const { slug, conflict, base } = row
    return { slug, seen: conflict?.seen ?? '', isFirst: base === null, files: conflict?.files ?? [] }
  },
})
