import { rm } from 'node:fs/promises'
import path from 'node:path'
import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { settingsOf } from '../../runtime.ts'
import { authOf } from '../../server/betterAuth.ts'

const isInside = (dir: string, file: string) => path.resolve(file).startsWith(`${path.resolve(dir)}${path.sep}`)

/**
 * Removes what an erased person left outside the database: files, and sessions in Redis. Enqueued by the transaction
 * that erases, so that nothing is removed of somebody who is still there.
 */
export const clearTracesTask = defineTask({
  name: 'auth/clear-traces',
  input: z.object({ person: z.uuid(), files: z.array(z.string()) }),
  retry: { limit: 8, backoff: true, delaySeconds: 5 },
  run: async (inputs, { payload }) => {
    const settings = settingsOf(payload)
    const { internalAdapter } = await authOf(payload, settings).$context
    for (const { person, files } of inputs) {
      await internalAdapter.deleteUserSessions(person)
      for (const file of files.filter((each) => isInside(settings.dataDir, each))) await rm(file, { force: true })
    }
  },
})
