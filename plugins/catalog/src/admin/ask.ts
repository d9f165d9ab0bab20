import type { z } from 'zod'
import { strings } from '../releases/strings.ts'

/** What the server says when it refuses, in its own words. */
export class Refusal extends Error {}

const refusalOf = (reply: unknown): string => {
  const [first] = (reply as { errors?: { message?: string }[] } | null)?.errors ?? []
  return first?.message ?? strings.panel.refused
}

/** Asks the academy's API as whoever is signed in to the panel. Rejects with `Refusal` when it says no. */
export const ask = async <Reply extends z.ZodType>(
  path: string,
  reply: Reply,
  init?: RequestInit,
): Promise<z.output<Reply>> => {
  const response = await fetch(path, { credentials: 'same-origin', ...init })
  const body: unknown = await response.json().catch(() => null)
  if (!response.ok) throw new Refusal(refusalOf(body))
  return reply.parse(body)
}

export const asJson = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** What to tell whoever pressed the button. */
export const problemIn = (error: unknown): string => (error instanceof Refusal ? error.message : strings.panel.refused)
