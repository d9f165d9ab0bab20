import { enqueue } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { issueCertificateTask } from '../tasks/issueCertificate.ts'

/**
 * Learning's `onCourseComplete`: asks for the certificate in the transaction of the completing write. A task makes it, so
 * that nothing that can go wrong with a signature takes a completed lesson back.
 */
export const issueOnCompletion = ({ enrollment, req }: { enrollment: string; req: PayloadRequest }): Promise<void> =>
  enqueue(issueCertificateTask, { enrollment }, req)

/** The same for learning's `onPathComplete`. */
export const issueOnPathCompletion = ({ follow, req }: { follow: string; req: PayloadRequest }): Promise<void> =>
  enqueue(issueCertificateTask, { follow }, req)
