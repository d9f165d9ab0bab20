import { z } from 'zod'
import type { Sender } from '../addresses.ts'
import { headersOf } from './headers.ts'
import { DeliveryProblem, type Transport } from './transport.ts'

const address = 'https://api.resend.com/emails'
const timeoutMs = 20_000

/** Refusals that may pass: keys that an operator mends, conflicts, limits; and whatever is the service's own fault. */
const passing = new Set([401, 403, 408, 409, 425, 429])
const isFinal = (status: number) => status >= 400 && status < 500 && !passing.has(status)

const accepted = z.object({ id: z.string() })
const refused = z.object({ message: z.string() })

type Options = { apiKey: string; from: Sender; fetch?: typeof globalThis.fetch }

/** Resend's HTTP API; its idempotency key makes a second try of one mail harmless. */
export const resend = ({ apiKey, from, fetch = globalThis.fetch }: Options): Transport => ({
  name: 'resend',
  send: async ({ id, to, subject, html, text, unsubscribe }) => {
    const reply = await fetch(address, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        'idempotency-key': `mail/${id}`,
      },
      body: JSON.stringify({
        from: from.name ? `${from.name} <${from.address}>` : from.address,
        to: [to],
        subject,
        html,
        text,
        headers: headersOf({ unsubscribe }),
      }),
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    }).catch((error: Error) => {
      throw new DeliveryProblem(`Resend: ${error.message}`, false)
    })
    const said: unknown = await reply.json().catch(() => null)
    const taken = accepted.safeParse(said)
    if (reply.ok && taken.success) return { messageId: taken.data.id }
    const why = refused.safeParse(said).data?.message ?? ''
    throw new DeliveryProblem(`Resend answered ${reply.status}. ${why}`.trim(), isFinal(reply.status))
  },
})
