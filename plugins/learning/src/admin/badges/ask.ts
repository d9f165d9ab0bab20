import type { z } from 'zod'
import { strings } from '../../badges/strings.ts'

const problemIn = (body: unknown): string => {
  const [first] = (body as { errors?: { message?: string }[] } | null)?.errors ?? []
  return first?.message ?? strings.panel.unreachable
}

/** What an endpoint answered, or in the server's words why it did not. */
export type Answer<Reply> = { reply: Reply; problem: null } | { reply: null; problem: string }

/** Asks one of this plugin's endpoints as whoever is signed in to the panel. Never throws. */
export const ask = async <Reply extends z.ZodType>(
  path: string,
  schema: Reply,
  body?: object,
): Promise<Answer<z.output<Reply>>> => {
  const sent: RequestInit = body
    ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : {}
  try {
    const response = await fetch(path, sent)
    const answered: unknown = await response.json().catch(() => null)
    if (!response.ok) return { reply: null, problem: problemIn(answered) }
    return { reply: schema.parse(answered), problem: null }
  } catch {
    return { reply: null, problem: strings.panel.unreachable }
  }
}
