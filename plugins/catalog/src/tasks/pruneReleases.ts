import { defineTask } from '@academy/kernel'
import { z } from 'zod'

/** Removes old releases, and assets that no kept release uses. Nightly. */
export const pruneReleasesTask = defineTask({
  name: 'catalog/prune-releases',
  input: z.object({}),
  schedule: '17 3 * * *',
  run: async (_inputs, { payload, log }) => {
    const { pruneReleases } = await import('../releases/prune.ts')
    await pruneReleases({ payload, log })
  },
})
