import { HttpError } from '@academy/kernel'
import type { Payload, PayloadRequest } from 'payload'
import type { LearningMail } from '../options.ts'
import { runtimeOf } from '../runtime.ts'

/**
 * Asks for a mail to a student, in the request's transaction. An address that is none keeps nothing else back that happens
 * there, as it would be none the next time too: the log has whose it is.
 */
export const mailTo = async (mail: LearningMail, from: { payload: Payload; req?: PayloadRequest }): Promise<void> => {
  try {
    await runtimeOf(from.payload).sendMail(mail, from)
  } catch (error) {
    if (!(error instanceof HttpError)) throw error
    from.payload.logger.warn({ student: mail.user, kind: mail.kind, code: error.data.code }, 'a student was not mailed')
  }
}
