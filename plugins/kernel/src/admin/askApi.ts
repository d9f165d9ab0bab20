import type { z } from 'zod'

/** What an endpoint answered, or in the server's words why it did not. */
export type Answer<Reply> = { ok: true; reply: Reply } | { ok: false; problem: string }

type Asking = {
  /** Sent as JSON by POST; without it, it is a GET. */
  body?: object
  /** What to say when nothing sensible came back. */
  otherwise: string
}

const problemIn = (refusal: unknown): string | undefined =>
  (refusal as { errors?: { message?: string }[] } | null)?.errors?.[0]?.message

/** Asks one of the academy's endpoints as whoever is signed in to the panel. Never throws. */
export const askApi = async <Reply extends z.ZodType>(
  path: string,
  schema: Reply,
  { body, otherwise }: Asking,
): Promise<Answer<z.output<Reply>>> => {
  const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  try {
    const response = await fetch(path, body && post)
    const said: unknown = await response.json().catch(() => null)
    if (!response.ok) return { ok: false, problem: problemIn(said) ?? otherwise }
    return { ok: true, reply: schema.parse(said) }
  } catch {
    return { ok: false, problem: otherwise }
  }
}
