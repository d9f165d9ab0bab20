import { strings } from '../strings.ts'

const problemIn = (body: unknown): string => {
  const [first] = (body as { errors?: { message?: string }[] } | null)?.errors ?? []
  return first?.message ?? strings.panel.failed
}

/** Asks one of this plugin's endpoints; answers in the server's words why not, null when it did it. Never throws. */
export const post = async (path: string, body: object): Promise<string | null> => {
  try {
    const reply = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return reply.ok ? null : problemIn(await reply.json().catch(() => null))
  } catch {
    return strings.panel.failed
  }
}
