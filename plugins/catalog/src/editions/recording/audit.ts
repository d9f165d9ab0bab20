import type { PayloadRequest } from 'payload'
import { withoutRelease } from '../../hooks/requestRelease.ts'
import { runtimeOf } from '../../runtime.ts'

/** A bulk load is an operator's, who has the database itself. */
export const auditEdition = async (
  what: 'made' | 'amended',
  courseId: string,
  number: number,
  req: PayloadRequest,
): Promise<void> => {
  if (req.context.catalogRelease === withoutRelease.catalogRelease) return
  const entry = {
    action: `catalog/edition-${what}`,
    actor: req.user ? String(req.user.id) : null,
    target: { collection: 'courses', id: courseId },
    details: { number },
  }
  await runtimeOf(req.payload).audit(entry, { payload: req.payload, req })
}
