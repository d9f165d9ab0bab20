import { rm } from 'node:fs/promises'
import path from 'node:path'
import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { settingsOf } from '../../runtime.ts'

const isInside = (dir: string, file: string) => path.resolve(file).startsWith(`${path.resolve(dir)}${path.sep}`)

/**
 * Removes the files of an erased person. Enqueued by the transaction that erases, so that nothing is removed of somebody
 * who is still there, and nothing forgotten of somebody who is not.
 */
export const removeFilesTask = defineTask({
  name: 'auth/remove-files',
  input: z.object({ files: z.array(z.string()) }),
  retry: { limit: 8, backoff: true, delaySeconds: 5 },
  run: async (inputs, { payload }) => {
    const { dataDir } = settingsOf(payload)
    const files = inputs.flatMap((input) => input.files).filter((file) => isInside(dataDir, file))
    for (const file of files) await rm(file, { force: true })
  },
})
