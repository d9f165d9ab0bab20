import type { z } from 'zod'
import { type CheckItem, checkItem } from '../../contract/review.ts'
import { strings } from '../../review/strings.ts'

/** What an endpoint answered, or in its own words why not, with what is missing where that is the reason. */
export type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: string; missing: CheckItem[] }

type Refusal = { errors?: { message?: string; data?: { details?: { items?: unknown } } }[] } | null

const refused = (body: Refusal) => {
  const [first] = body?.errors ?? []
  const missing = checkItem.array().safeParse(first?.data?.details?.items).data ?? []
  return { ok: false as const, problem: first?.message ?? strings.panel.failed, missing }
}

/** Asks one of the catalogue’s endpoints; never throws. */
export const call = async <Reply extends z.ZodType>(
  reply: Reply,
  path: string,
  init: { method?: string; body?: object } = {},
): Promise<Answer<z.output<Reply>>> => {
  try {
    const response = await fetch(path, {
      method: init.method ?? 'GET',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: init.body ? JSON.stringify(init.body) : undefined,
    })
    const body: unknown = await response.json().catch(() => null)
    return response.ok ? { ok: true, value: reply.parse(body) } : refused(body as Refusal)
  } catch {
    return refused(null)
  }
}
