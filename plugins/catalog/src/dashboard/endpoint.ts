import { getEndpoint } from '@academy/kernel'
import { dashboardView } from '../contract/dashboard.ts'
import { isStaffMember } from '../review/editable.ts'
import { needsOf } from './needsOf.ts'

export const readDashboard = getEndpoint({
  path: '/dashboard',
  summary: 'What needs the one who asks: reviews, comments, releases, links, drafts; for staff',
  reply: dashboardView,
  allow: isStaffMember,
  handle: (_input, req) => needsOf(req, new Date()),
})
