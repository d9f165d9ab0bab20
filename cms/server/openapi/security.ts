import { everyScope, type Need } from '@academy/kernel'
import type { JsonSchema, Operation } from './types.ts'
import { apiWords } from './words.ts'

const words = apiWords.security

/** The ways in which a request may say who sends it. */
export const securitySchemes: Record<string, JsonSchema> = {
  session: { type: 'apiKey', in: 'cookie', name: 'academy.session_token', description: words.session },
  token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: words.token },
  key: { type: 'apiKey', in: 'header', name: 'X-API-Key', description: words.key },
}

type Schemes = { [scheme: string]: string[] }[]

const forPrograms = (scope: string): Schemes => [{ token: [scope] }, { key: [scope] }]

/** Who may ask where nothing else is said; the access rules decide about each. */
export const anybody: Schemes = [{ session: [] }, ...forPrograms(everyScope), {}]

/** What an endpoint asks of those who call it, as the guard made of it; `also` is what its own description says. */
export const securityOf = (need: Need | undefined, also = ''): Pick<Operation, 'security' | 'description'> => {
  if (need === undefined) return {}
  const said = (text: string) => [also, text].filter(Boolean).join(' ')
  if (need.kind === 'session') return { security: [{ session: [] }], description: said(words.sessionOnly) }
  if (need.kind === 'open') return { security: [] }
  const { scope } = need
  return { security: [{ session: [] }, ...forPrograms(scope), {}], description: said(words.scope(scope)) }
}
