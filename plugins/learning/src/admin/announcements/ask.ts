import { strings } from '../../announcements/strings.ts'
import { type AudienceView, audienceView } from '../../contract/announcements.ts'

export type Answer = { ok: true; audience: AudienceView } | { ok: false; problem: string }

const refused = (body: unknown): Answer => {
  const [first] = (body as { errors?: { message?: string }[] } | null)?.errors ?? []
  return { ok: false, problem: first?.message ?? strings.panel.failed }
}

/** Asks one of an announcement’s endpoints, all of which answer whom it reaches; in the server’s words why not. Never throws. */
export const ask = async (path: string, body?: object): Promise<Answer> => {
  try {
    const reply = await fetch(path, {
      credentials: 'same-origin',
      ...(body && {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
    const said: unknown = await reply.json().catch(() => null)
    return reply.ok ? { ok: true, audience: audienceView.parse(said) } : refused(said)
  } catch {
    return refused(null)
  }
}
