import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { makeExport } from '../export/make.ts'

/** Makes the zip of everything held about whoever asked for it. */
export const exportDataTask = defineTask({
  name: 'auth/export-data',
  input: z.object({ exportId: z.uuid() }),
  run: async (inputs, { payload }) => {
    for (const { exportId } of inputs) await makeExport(payload, exportId, new Date())
  },
})
