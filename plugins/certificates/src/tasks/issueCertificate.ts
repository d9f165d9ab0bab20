import { defineTask } from '@academy/kernel'
import { createLocalReq } from 'payload'
import { z } from 'zod'
import { issue } from '../issue/issue.ts'

/** What was asked for before the edition was told is about the one that is held. */
const completed = z.object({ enrollment: z.uuid(), edition: z.uuid().optional() })

/** Issues what an enrollment, or a path that is followed, has earned by now; once, however often it runs. */
export const issueCertificateTask = defineTask({
  name: 'certificates/issue',
  input: z.union([completed, z.object({ follow: z.uuid() })]),
  // Over a day: a key may be unreadable until somebody rotates it, and who has earned one does not ask again.
  retry: { limit: 16, backoff: true },
  run: async (inputs, { payload, log }) => {
    for (const earned of inputs) {
      const made = await issue(await createLocalReq({}, payload), earned, new Date())
      if (made) log.info({ certificate: made.id }, 'certificate issued')
    }
  },
})
