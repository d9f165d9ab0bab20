import { enqueue, hasRole, idIn, inTransaction, postEndpoint } from '@academy/kernel'
import { z } from 'zod'
import { MAILS_SLUG, mailStates } from '../contract.ts'
import { forgotten, noSuchMail, notFailed } from '../errors.ts'
import { sendMailTask } from '../tasks/sendMail.ts'

/** Puts a mail that failed into the queue once more, say after its server is back. */
export const sendAgain = postEndpoint({
  path: '/:id/send-again',
  summary: 'Sends a mail that failed once more',
  reply: z.object({ id: z.string(), status: z.enum(mailStates) }),
  allow: ({ user }) => hasRole(user, 'admin'),
  handle: (_input, req) =>
    inTransaction(req, async () => {
      const id = idIn(req)
      const mail = id
        ? await req.payload.findByID({ collection: MAILS_SLUG, id, depth: 0, disableErrors: true, req })
        : null
      if (!mail) throw noSuchMail()
      if (mail.status !== 'failed') throw notFailed()
      if (!mail.data) throw forgotten()
      const data = { status: 'waiting' as const, attempts: 0, problem: null }
      await req.payload.update({ collection: MAILS_SLUG, id: mail.id, data, depth: 0, req })
      await enqueue(sendMailTask, { mailId: mail.id }, req)
      return { id: mail.id, status: 'waiting' as const }
    }),
})
