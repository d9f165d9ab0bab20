import { type OutlineOperation, outlineView } from '../../contract/outline.ts'
import type { Sent } from './desk.ts'
import { strings } from './strings.ts'

type Refusal = { errors?: { message?: string; data?: { code?: string; details?: { outline?: unknown } } }[] }

const call = async (path: string, body?: object): Promise<Sent> => {
  const init = body
    ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : {}
  const response = await fetch(`/api/courses/${path}`, { credentials: 'same-origin', ...init }).catch(() => null)
  // A gateway answers for a server that is away.
  if (!response || response.status >= 502) return { kind: 'unreachable' }
  const reply: unknown = await response.json().catch(() => null)
  if (response.ok) return { kind: 'done', outline: outlineView.parse(reply) }
  const [said] = (reply as Refusal | null)?.errors ?? []
  const present = outlineView.safeParse(said?.data?.details?.outline)
  if (said?.data?.code === 'catalog/outline-changed' && present.success)
    return { kind: 'changed', outline: present.data }
  if (response.status === 403) return { kind: 'refused', message: strings.forbidden }
  return { kind: 'refused', message: said?.message ?? strings.refused }
}

export const askOutline = (course: string) => call(`${course}/outline`)

export const sendOperations =
  (course: string) =>
  (change: { revision: string; operations: OutlineOperation[] }): Promise<Sent> =>
    call(`${course}/outline`, change)

export const sendStatus = (course: string, status: 'publish' | 'unpublish', lessons: string[]): Promise<Sent> =>
  call(`${course}/outline/${status}`, { lessons })
