import { enqueue } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { issueCertificateTask } from '../tasks/issueCertificate.ts'

type Completed = { enrollment: string; edition: { id: string }; req: PayloadRequest }

/**
 * Learning's `onCourseComplete`: asks for the certificate in the transaction of the completing write. A task makes it, so
 * that nothing that can go wrong with a signature takes a completed lesson back. It is told the edition: who completed one may
 * hold another by the time that it runs.
 */
export const issueOnCompletion = ({ enrollment, edition, req }: Completed): Promise<void> =>
  enqueue(issueCertificateTask, { enrollment, edition: edition.id }, req)

/** The same for learning's `onPathComplete`. */
export const issueOnPathCompletion = ({ follow, req }: { follow: string; req: PayloadRequest }): Promise<void> =>
  enqueue(issueCertificateTask, { follow }, req)
