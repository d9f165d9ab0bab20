import { hasRole } from '@academy/kernel'
import type { Config } from 'payload'

const adminOnly = ({ req }: { req: { user?: object | null } }) => hasRole(req.user, 'admin')

/** Payload's own queue runs only what Payload schedules (publish and unpublish at a set time); the worker drives it. */
export const jobs: Config['jobs'] = {
  access: { queue: adminOnly, run: adminOnly, cancel: adminOnly },
  deleteJobOnComplete: true,
}
