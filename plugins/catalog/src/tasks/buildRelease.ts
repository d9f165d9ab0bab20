import { defineTask } from '@academy/kernel'
import { z } from 'zod'

/**
 * Builds one release for all changes that wait. Safe to run twice: unchanged pages are taken over from the live release.
 * A release refused for its content is recorded and not tried again; anything else is.
 */
export const buildReleaseTask = defineTask({
  name: 'catalog/build-release',
  input: z.object({
    /** What changed, for people. */
    reason: z.string().default(''),
    /** User id. */
    by: z.string().nullable().default(null),
    /** Renders every page anew. */
    full: z.boolean().default(false),
  }),
  retry: { limit: 2, backoff: true, delaySeconds: 5 },
  expireInSeconds: 1800,
  batch: 1000,
  run: async (inputs, { payload, log }) => {
    const { buildRelease } = await import('../releases/build.ts')
    await buildRelease(inputs, { payload, log })
  },
})
