import { askerOf, idIn, inTransaction, postEndpoint } from '@academy/kernel'
import { withdrawInput, withdrawReply } from '../../contract.ts'
import { runtimeOf } from '../../runtime.ts'
import { findAwards, withdrawAward } from '../awards.ts'
import { awardNotFound, awardWithdrawn } from '../errors.ts'
import { isEditorial } from './editorial.ts'

/** An endpoint of `badge-awards`. */
export const withdraw = postEndpoint({
  path: '/:id/withdraw',
  summary: 'Withdraw a badge that was awarded by mistake, with a reason that the student reads',
  input: withdrawInput,
  reply: withdrawReply,
  allow: isEditorial,
  handle: ({ reason }, req) =>
    inTransaction(req, async () => {
      const { payload } = req
      const reading = { payload, req }
      const id = idIn(req)
      const [award] = id ? await findAwards(reading, { id: { equals: id } }) : []
      if (!award) throw awardNotFound()
      const at = new Date().toISOString()
      const by = askerOf(req)
      if (!(await withdrawAward(reading, award.id, { at, by, reason }))) throw awardWithdrawn()
      const { student, badge } = award
      const target = { collection: 'badge-awards', id: award.id }
      await runtimeOf(payload).audit(
        { action: 'learning/badge-withdrawn', actor: by, target, details: { student, badge, reason } },
        reading,
      )
      return { id: award.id, withdrawnAt: at }
    }),
})
