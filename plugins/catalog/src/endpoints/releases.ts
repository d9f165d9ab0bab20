import { enqueue, getEndpoint, hasRole, postEndpoint } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { strings } from '../releases/strings.ts'
import { releasesView } from '../releases/view.ts'
import { runtimeOf } from '../runtime.ts'
import { buildReleaseTask } from '../tasks/buildRelease.ts'

const mayWatch = ({ user }: PayloadRequest) => hasRole(user, 'instructor', 'editor', 'admin')
const mayOperate = ({ user }: PayloadRequest) => hasRole(user, 'editor', 'admin')

/** The release code brings the search indexer and the like along: only a request for it loads it. */
const statusFor = async (req: PayloadRequest) => {
  const { releasesStatus } = await import('../releases/status.ts')
  return { ...(await releasesStatus(req.payload)), mayOperate: mayOperate(req) }
}

const status = getEndpoint({
  path: '/status',
  summary: 'What is live, being built, waiting and failed; for staff',
  reply: releasesView,
  allow: mayWatch,
  handle: (_input, req) => statusFor(req),
})

const rebuild = postEndpoint({
  path: '/rebuild',
  summary: 'Asks for a release now; with `full`, every page is rendered anew',
  input: z.object({ full: z.boolean().default(false) }),
  reply: releasesView,
  allow: mayOperate,
  handle: async ({ full }, req) => {
    await enqueue(buildReleaseTask, { reason: strings.reasons.rebuilt, by: String(req.user?.id), full }, req)
    return statusFor(req)
  },
})

const rollBackTo = postEndpoint({
  path: '/roll-back',
  summary: 'Makes an earlier release live again until the next one is built',
  input: z.object({ number: z.int().positive() }),
  reply: releasesView,
  allow: mayOperate,
  handle: async ({ number }, req) => {
    const { rollBack } = await import('../releases/rollBack.ts')
    await rollBack(req.payload, number)
    const entry = { action: 'catalog/release-rolled-back', target: { collection: 'releases', id: String(number) } }
    await runtimeOf(req.payload).audit({ ...entry, actor: String(req.user?.id) }, { payload: req.payload, req })
    return statusFor(req)
  },
})

/** Beside Payload's own list and read of `/api/releases`. */
export const releaseEndpoints: Endpoint[] = [status, rebuild, rollBackTo]
