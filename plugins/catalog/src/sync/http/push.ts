import { enqueue, postEndpoint } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runtimeOf } from '../../runtime.ts'
import { badPushSecret, syncNotOn } from '../errors.ts'
import { syncCoursesTask } from '../task.ts'
import { isOurs, isPush } from './signature.ts'

const bodyOf = async (req: PayloadRequest): Promise<Uint8Array> =>
  req.arrayBuffer ? new Uint8Array(await req.arrayBuffer()) : new Uint8Array()

/**
 * Told by whoever keeps the repository that something was pushed. It says no more than that: what is read, and from where,
 * is the operator's to set, so that a push which comes twice, or is sent again by a stranger, changes nothing.
 */
export const notePush = postEndpoint({
  path: '/course-sync/push',
  summary: 'A push webhook of GitHub (X-Hub-Signature-256) or GitLab (X-Gitlab-Token): courses are synced soon',
  reply: z.object({ asked: z.boolean().describe('Whether a sync was asked for: not for what is no push') }),
  readsBody: true,
  allow: ({ payload }) => {
    if (!runtimeOf(payload).sync?.secret) throw syncNotOn()
    return true
  },
  handle: async (_input, req) => {
    const secret = runtimeOf(req.payload).sync?.secret ?? ''
    if (!isOurs(req.headers, await bodyOf(req), secret)) throw badPushSecret()
    const asked = isPush(req.headers)
    if (asked) await enqueue(syncCoursesTask, { trigger: 'push' }, req)
    return Response.json({ asked }, { status: 202 })
  },
})
