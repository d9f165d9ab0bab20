import { getEndpoint, isSomebody } from '@academy/kernel'
import { tooManyStreams } from '../errors.ts'
import { progressStream } from '../events/stream.ts'
import { runtimeOf } from '../runtime.ts'

/** `no-transform` keeps a gateway from compressing it, which would hold events back. */
const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
}

export const progressEvents = getEndpoint({
  path: '/me/progress/events',
  summary:
    'Server-sent events: `progress` when one’s own progress changes anywhere, `missed` when some may have been lost',
  allow: isSomebody,
  handle: async (_input, { payload, headers: asked, user }) => {
    const student = String(user?.id)
    const isStill = async () => String((await payload.auth({ headers: asked })).user?.id) === student
    const stream = progressStream({ hub: runtimeOf(payload).hub, student, isStill })
    if (!stream) throw tooManyStreams()
    return new Response(stream, { headers })
  },
})
