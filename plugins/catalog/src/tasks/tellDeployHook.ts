import { defineTask } from '@academy/kernel'
import type { CollectionSlug } from 'payload'
import { z } from 'zod'
import { runtimeOf } from '../runtime.ts'

const timeoutMs = 10_000

/** Tells the outside host of `DEPLOY_HOOK_URL` that a release is live; tried again when it does not answer 2xx. */
export const tellDeployHookTask = defineTask({
  name: 'catalog/tell-deploy-hook',
  input: z.object({ number: z.int() }),
  retry: { limit: 5, backoff: true, delaySeconds: 10 },
  run: async (inputs, { payload }) => {
    const { publicUrl, deployHookUrl } = runtimeOf(payload).releases
    const number = inputs.at(-1)?.number
    if (!deployHookUrl || !number) return
    const note = async (hook: string) => {
      await payload.db.updateMany({
        collection: 'releases' as CollectionSlug,
        where: { number: { equals: number } },
        data: { hook },
        returning: false,
      })
    }
    try {
      const response = await fetch(deployHookUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ release: number, url: publicUrl }),
        signal: AbortSignal.timeout(timeoutMs),
        redirect: 'error',
      })
      await response.body?.cancel()
      if (!response.ok) throw new Error(`it answered ${response.status}`)
      await note('told')
    } catch (error) {
      await note(`failed: ${error instanceof Error ? error.message : String(error)}`)
      throw error
    }
  },
})
