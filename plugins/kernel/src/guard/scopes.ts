import type { Access, Endpoint, SanitizedCollectionConfig } from 'payload'
import { requireScope, requireSession } from '../access/credential.ts'
import { everyScope, mayUse, scopesOf } from '../access/scopes.ts'

/** What tokens and keys reach, by the paths of endpoints below `/api`, parameters written `:id`. */
export type ApiRules = {
  /** Areas by name; each has the scopes `<name>:read` and `<name>:write`. What is in none needs `all`. */
  areas: Record<string, RegExp>
  /** Only for people who signed in: credentials, and what asks for one. Wins over all else. */
  sessionOnly: RegExp
  /** Take no notice of who asks. */
  open: RegExp
}

/** What an endpoint asks of a token or key: a scope, a session instead, or nothing. */
export type Need = { kind: 'scope'; scope: string } | { kind: 'session' } | { kind: 'open' }

const areaOf = (path: string, { areas }: ApiRules): string | null =>
  Object.keys(areas).find((name) => areas[name]?.test(path)) ?? null

const scopeFor = (path: string, doing: 'read' | 'write', rules: ApiRules): string => {
  const area = areaOf(path, rules)
  return area === null ? everyScope : `${area}:${doing}`
}

/** Payload asks what one may do by POST. */
const isReading = ({ method, path }: Endpoint) => method === 'get' || path === '/access/:id?'

export const needOf = (base: string, endpoint: Endpoint, rules: ApiRules): Need => {
  const path = `${base}${endpoint.path}`.replace(/(.)\/$/, '$1')
  if (rules.sessionOnly.test(path)) return { kind: 'session' }
  if (rules.open.test(path)) return { kind: 'open' }
  return { kind: 'scope', scope: scopeFor(path, isReading(endpoint) ? 'read' : 'write', rules) }
}

/** An endpoint that asks for its scope first; the API document reads what that is from `custom.need`. */
export const scopedEndpoint =
  (base: string, rules: ApiRules) =>
  <Any extends Endpoint>(endpoint: Any): Any => {
    const need = needOf(base, endpoint, rules)
    return {
      ...endpoint,
      custom: { ...endpoint.custom, need },
      handler: async (req) => {
        if (need.kind === 'session') requireSession(req)
        if (need.kind === 'scope') requireScope(req, need.scope)
        return endpoint.handler(req)
      },
    }
  }

const scopedRule =
  (scope: string) =>
  (rule: Access): Access =>
  (args) =>
    mayUse(args.req.user, scope) ? rule(args) : false

/** The same for its documents, so that none is reached through a relation of another area; and no key opens the panel. */
export const scopedAccess = ({ slug, access }: SanitizedCollectionConfig, rules: ApiRules) => {
  const { admin, read, readVersions } = access
  const reading = scopedRule(scopeFor(`/${slug}`, 'read', rules))
  const writing = scopedRule(scopeFor(`/${slug}`, 'write', rules))
  return {
    ...access,
    read: reading(read),
    readVersions: readVersions && reading(readVersions),
    create: writing(access.create),
    update: writing(access.update),
    delete: writing(access.delete),
    admin: admin && ((args: Parameters<typeof admin>[0]) => scopesOf(args.req.user) === null && admin(args)),
  }
}
