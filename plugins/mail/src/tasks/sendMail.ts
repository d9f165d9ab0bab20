import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { withClaims } from '../delivery/claims.ts'
import { deliver, NotSentYet } from '../delivery/deliver.ts'

/** Tries after the first: half an hour in all, longer than servers that ask strangers to come back later. */
const retries = 8

/** Sends mails that wait. Safe to run twice: what is sent is not sent again, and of two that run at once one sends. */
export const sendMailTask = defineTask({
  name: 'mail/send',
  input: z.object({ mailId: z.uuid() }),
  retry: { limit: retries, backoff: true, delaySeconds: 5 },
  batch: 20,
  run: async (inputs, { payload, log }) => {
    const ids = [...new Set(inputs.map(({ mailId }) => mailId))]
    const waiting: string[] = []
    await withClaims(payload, ids, async (claimed) => {
      waiting.push(...ids.filter((id) => !claimed.includes(id)))
      for (const id of claimed) {
        const outcome = await deliver(id, { payload, log, tries: retries + 1 })
        if (outcome === 'waiting') waiting.push(id)
      }
    })
    if (waiting.length > 0) throw new NotSentYet(waiting)
  },
})
