import type { Access, Endpoint, SanitizedCollectionConfig, SanitizedConfig, SanitizedGlobalConfig } from 'payload'
import { hasRole, staffRoles } from '../access/roles.ts'
import { forbidden, signInRequired } from '../errors.ts'
import { countPerson } from '../limits/requests.ts'
import { ownUpTo } from './clientMistakes.ts'
import { clampLists } from './limits.ts'
import { dropOwnFields } from './ownFields.ts'
import { guardQueries } from './queries.ts'
import { type ApiRules, scopedAccess, scopedEndpoint } from './scopes.ts'

/** Collections that Payload itself adds, for its panel: locks, preferences, jobs and the like. */
const isPanels = (slug: string) => slug.startsWith('payload-')

const staffOnly =
  (rule: Access): Access =>
  (args) =>
    hasRole(args.req.user, ...staffRoles) ? rule(args) : false

const staffEndpoint = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (!hasRole(req.user, ...staffRoles)) throw req.user ? forbidden() : signInRequired()
    return endpoint.handler(req)
  },
})

const closed = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => {
  const { create, read, update, delete: remove } = collection.access
  return {
    ...collection,
    access: {
      ...collection.access,
      create: staffOnly(create),
      read: staffOnly(read),
      update: staffOnly(update),
      delete: staffOnly(remove),
    },
    endpoints: collection.endpoints ? collection.endpoints.map(staffEndpoint) : [],
  }
}

/** Segments before the first parameter: the more, the more exactly a path says what it is for. */
const exactness = ({ path }: Endpoint) => {
  const segments = path.split('/')
  const parameter = segments.findIndex((segment) => segment.startsWith(':'))
  return parameter < 0 ? segments.length : parameter
}

/** The first path that matches answers: a collection's own `/:id` would hide Payload's `/count` and `/versions`. */
const exactFirst = (endpoints: Endpoint[]): Endpoint[] => endpoints.toSorted((a, b) => exactness(b) - exactness(a))

/** Payload gives every collection and global routes for versions; where there are none they fail in the database. */
const withoutVersions = (endpoints: Endpoint[]): Endpoint[] =>
  endpoints.filter(({ path }) => path !== '/versions' && path !== '/versions/:id')

const endpointsOf = ({ endpoints, versions }: SanitizedCollectionConfig | SanitizedGlobalConfig): Endpoint[] => {
  // `false` answers 501, as if something were broken; what has no endpoints answers 404.
  const own = endpoints || []
  return exactFirst(versions ? own : withoutVersions(own))
}

/** Whoever is signed in is known only once Payload has asked its strategies: each endpoint counts its caller. */
const counted = <Each extends Endpoint>(endpoints: Each[]): Each[] =>
  endpoints.map((endpoint) => ({
    ...endpoint,
    handler: async (req) => {
      await countPerson(req)
      return endpoint.handler(req)
    },
  }))

const limited = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  endpoints: counted(endpointsOf(collection)),
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks.beforeOperation ?? []), clampLists, guardQueries, dropOwnFields],
  },
})

const scoped =
  (rules: ApiRules) =>
  (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
    ...collection,
    access: scopedAccess(collection, rules),
    endpoints: (collection.endpoints || []).map(scopedEndpoint(`/${collection.slug}`, rules)),
  })

const scopedGlobals = (globals: SanitizedConfig['globals'], rules: ApiRules): SanitizedConfig['globals'] =>
  globals.map((each) => ({
    ...each,
    endpoints: counted(endpointsOf(each)).map(scopedEndpoint(`/globals/${each.slug}`, rules)),
  }))

/**
 * A finished config with limits on what clients ask of every collection and on how often, tokens and keys held to their
 * scopes, and Payload's own collections closed to all but staff: by default any signed-in student could lock an editor's
 * document. It wraps `buildConfig`, because Payload adds those collections after the plugins.
 */
export const guarded = (config: SanitizedConfig, rules: ApiRules): SanitizedConfig => ({
  ...config,
  hooks: { ...config.hooks, afterError: [...(config.hooks.afterError ?? []), ownUpTo] },
  endpoints: counted(config.endpoints).map(scopedEndpoint('', rules)) as SanitizedConfig['endpoints'],
  globals: scopedGlobals(config.globals, rules),
  collections: config.collections
    .map((collection) => limited(isPanels(collection.slug) ? closed(collection) : collection))
    .map(scoped(rules)),
})
