import { defineTask } from '@academy/kernel'
import { z } from 'zod'

/** Imports many courses, one after the other. */
export const importCoursesTask = defineTask({
  name: 'catalog/import-courses',
  input: z.object({ importId: z.uuid() }),
  expireInSeconds: 3600,
  run: async (inputs, { payload }) => {
    const { runImport } = await import('./run.ts')
    for (const { importId } of inputs) await runImport(payload, importId)
  },
})

/** Removes what imports left behind that ended without cleaning up. Nightly. */
export const tidyImportsTask = defineTask({
  name: 'catalog/tidy-imports',
  input: z.object({}),
  schedule: '41 3 * * *',
  run: async (_inputs, { payload }) => {
    const { tidyImports } = await import('./tidy.ts')
    await tidyImports(payload, new Date())
  },
})
