import type { Need } from '@academy/kernel'
import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { collectionOperation } from './collections.ts'
import { describedOperation, descriptionOf } from './described.ts'
import { fixedOperations } from './fixed.ts'
import { json, schemaRef, templated } from './parts.ts'
import { collectionSchemas, inputOf, reachable } from './schemas.ts'
import { anybody, securityOf, securitySchemes } from './security.ts'
import type { JsonSchema, Method, Mounted, OpenapiDocument } from './types.ts'
import { apiWords } from './words.ts'

type Options = { publicUrl: string; version: string }

const isMethod = (method: string): method is Method => ['get', 'post', 'put', 'patch', 'delete'].includes(method)

/** Tables of the panel's and of better-auth's own; nobody outside reads them. */
const isPublic = ({ slug, admin }: SanitizedCollectionConfig) => !slug.startsWith('payload-') && admin.hidden !== true

const publicCollections = (config: SanitizedConfig) => config.collections.filter(isPublic)

/** One route as Payload matches it: the first of two with the same method and path wins. */
export type Route = { base: string; endpoint: Endpoint; collection: SanitizedCollectionConfig | null }

export const routesOf = (config: SanitizedConfig): Route[] => {
  const own = (config.endpoints ?? []).map((endpoint) => ({ base: '', endpoint, collection: null }))
  const rest = publicCollections(config).flatMap((collection) =>
    (collection.endpoints || []).map((endpoint) => ({ base: `/${collection.slug}`, endpoint, collection })),
  )
  const seen = new Set<string>()
  return [...own, ...rest].filter(({ base, endpoint }) => {
    const key = `${endpoint.method} ${templated(`${base}${endpoint.path}`)}`
    return seen.has(key) ? false : Boolean(seen.add(key))
  })
}

/** Payload mounts these on every collection, also where they have nothing to answer. */
const isIdle = (endpoint: Endpoint, collection: SanitizedCollectionConfig | null): boolean =>
  collection !== null &&
  ((endpoint.path.startsWith('/versions') && !collection.versions) ||
    (endpoint.path === '/:id/duplicate' && collection.disableDuplicate === true))

/** The operation of a route; null when nothing describes it. */
export const operationOf = (
  { base, endpoint, collection }: Route,
  schemas: Record<string, JsonSchema>,
): Mounted | null => {
  const { method } = endpoint
  if (!isMethod(method) || isIdle(endpoint, collection)) return null
  const description = descriptionOf(endpoint)
  const tag = collection?.slug ?? endpoint.path.split('/')[1] ?? 'other'
  const operation = description
    ? describedOperation(description, method, `${base}${endpoint.path}`, tag, schemas)
    : collection && collectionOperation(collection, method, endpoint.path)
  if (!operation) return null
  const security = securityOf(endpoint.custom?.need as Need | undefined, operation.description)
  return { path: `/api${templated(`${base}${endpoint.path}`)}`, method, operation: { ...operation, ...security } }
}

const refusals = (): OpenapiDocument['components']['responses'] =>
  Object.fromEntries(
    Object.entries(apiWords.refusals).map(([name, description]) => [
      name,
      { description, content: json(schemaRef('Refusal')) },
    ]),
  )

/** Every refusal's body; see `uniformRefusal`. */
const refusalSchema: JsonSchema = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message', 'data'],
        properties: {
          message: { type: 'string', description: 'What happened and what to do' },
          data: {
            type: 'object',
            required: ['code'],
            properties: { code: { type: 'string', description: 'Stable, such as `http/not-found`' } },
          },
        },
      },
    },
    requestId: { type: 'string', description: 'Names this request in our logs' },
  },
}

/** The whole API as OpenAPI 3.1, read off the running config: what it lists is what is served. */
export const openapiDocument = (config: SanitizedConfig, { publicUrl, version }: Options): OpenapiDocument => {
  const schemas = collectionSchemas(config)
  for (const { slug } of publicCollections(config)) {
    schemas[`${slug}Input`] = inputOf(schemas[slug] ?? {}, false)
    schemas[`${slug}Change`] = inputOf(schemas[slug] ?? {}, true)
  }
  schemas.Refusal = refusalSchema
  const mounted = [
    ...fixedOperations(schemas),
    ...routesOf(config).flatMap((route) => operationOf(route, schemas) ?? []),
  ]
  const paths: OpenapiDocument['paths'] = {}
  for (const { path, method, operation } of mounted) paths[path] = { ...paths[path], [method]: operation }
  const responses = refusals()
  const tags = [...new Set(mounted.flatMap(({ operation }) => operation.tags))].map((name) => ({ name }))
  return {
    openapi: '3.1.0',
    info: {
      title: apiWords.title,
      version,
      description: apiWords.description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: publicUrl }],
    tags,
    security: anybody,
    paths,
    components: {
      schemas: reachable(schemas, { paths, responses }),
      responses,
      securitySchemes,
    },
  }
}
