import type { z } from 'zod'

/** What the server answered, or why not, in its own words. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: string }

const problemOf = (reply: unknown, otherwise: string): string =>
  (reply as { errors?: { message?: string }[] } | null)?.errors?.[0]?.message ?? otherwise

/** Posts to an endpoint of ours and reads its reply; `otherwise` is said when nothing sensible came back. */
export const post = async <Schema extends z.ZodType>(
  path: string,
  body: object,
  schema: Schema,
  otherwise: string,
): Promise<Answer<z.output<Schema>>> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const reply: unknown = await response.json().catch(() => null)
    if (!response.ok) return { ok: false, problem: problemOf(reply, otherwise) }
    return { ok: true, value: schema.parse(reply) }
  } catch {
    return { ok: false, problem: otherwise }
  }
}
