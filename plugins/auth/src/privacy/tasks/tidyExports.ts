import { defineTask } from '@academy/kernel'
import { z } from 'zod'
import { tidyExports } from '../export/tidy.ts'

/** Removes exports that have expired. Nightly. */
export const tidyExportsTask = defineTask({
  name: 'auth/tidy-exports',
  input: z.object({}),
  schedule: '29 3 * * *',
  run: (_inputs, { payload }) => tidyExports(payload, new Date()),
})
