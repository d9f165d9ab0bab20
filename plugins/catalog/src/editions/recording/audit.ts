import type { PayloadRequest } from 'payload'
import type { EditionView } from '../../contract.ts'
import { withoutRelease } from '../../hooks/requestRelease.ts'
import { runtimeOf } from '../../runtime.ts'

/** Who corrected an edition; who made it stands in the edition itself. A bulk load is an operator's. */
export const auditAmendment = async ({ course, number }: EditionView, req: PayloadRequest): Promise<void> => {
  if (req.context.catalogRelease === withoutRelease.catalogRelease) return
  const entry = {
    action: 'catalog/edition-amended',
    actor: req.user ? String(req.user.id) : null,
    target: { collection: 'courses', id: course },
    details: { number },
  }
  await runtimeOf(req.payload).audit(entry, { payload: req.payload, req })
}
