import { strings } from '../../strings.ts'

/** What the server answered, or in its own words why not. */
export type Answer = { ok: true; body: unknown } | { ok: false; problem: string }

const problemIn = (body: unknown): string => {
  const [first] = (body as { errors?: { message?: string }[] } | null)?.errors ?? []
  return first?.message ?? strings.panel.failed
}

/** Asks one of this plugin's endpoints; never throws. */
export const post = async (path: string, body: object = {}): Promise<Answer> => {
  try {
    const reply = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const said: unknown = await reply.json().catch(() => null)
    return reply.ok ? { ok: true, body: said } : { ok: false, problem: problemIn(said) }
  } catch {
    return { ok: false, problem: strings.panel.failed }
  }
}
