import { languageCodes } from '@academy/kernel/languages'
import type { SanitizedCollectionConfig } from 'payload'
import { changed, json, ok, operationIdOf, pageOf, pathParameters, refusal, schemaRef } from './parts.ts'
import type { JsonSchema, Method, Operation, Parameter } from './types.ts'

type Names = { one: string; many: string }
type Described = Omit<Operation, 'operationId' | 'tags' | 'parameters' | 'responses'> & {
  verb: string
  query?: Parameter[]
  reply: JsonSchema
}

const query = (name: string, schema: JsonSchema, description: string): Parameter => ({
  name,
  in: 'query',
  schema,
  description,
})
const boolean = { type: 'boolean' }
const integer = { type: 'integer', minimum: 0 }
const depth = query('depth', { ...integer, maximum: 2 }, 'Levels of relations to fill in')
const draft = query('draft', boolean, 'The newest draft instead of what is published; for staff')
const locale = query(
  'locale',
  { type: 'string', enum: [...languageCodes, 'all'] },
  'What is localized in this language, English where it is not translated; `all` for an object of all',
)
const where: Parameter = {
  ...query('where', { type: 'object' }, 'Filters, such as where[slug][equals]=tracing'),
  style: 'deepObject',
  explode: true,
}
const listing: Parameter[] = [
  where,
  query('limit', { type: 'integer', minimum: 1, maximum: 500 }, 'Rows a page; at most 100 for guests'),
  query('page', { type: 'integer', minimum: 1 }, 'From 1'),
  query('sort', { type: 'string' }, 'Field names joined by commas; a minus in front reverses'),
  depth,
  draft,
  locale,
  query('trash', boolean, 'With what lies in the trash; for staff'),
]
const count: JsonSchema = { type: 'object', required: ['totalDocs'], properties: { totalDocs: { type: 'integer' } } }
const message: JsonSchema = { type: 'object', properties: { message: { type: 'string' } } }
const bulk: JsonSchema = {
  type: 'object',
  properties: { docs: { type: 'array', items: {} }, errors: { type: 'array', items: {} } },
}

/** Payload's own routes of a collection, by method and path as its config lists them. */
const known = (slug: string, { one, many }: Names): Record<string, Described> => {
  const row = schemaRef(slug)
  const body = (schema: string) => ({ required: true, content: json(schemaRef(schema)) })
  return {
    'get /': { verb: 'list', summary: `List ${many}`, query: listing, reply: pageOf(row) },
    'get /count': { verb: 'count', summary: `Count ${many}`, query: [where], reply: count },
    'post /': {
      verb: 'create',
      summary: `Create one of ${many}`,
      requestBody: body(`${slug}Input`),
      query: [depth, draft, locale],
      reply: changed(row),
    },
    'get /:id': { verb: 'read', summary: `Read ${one}`, query: [depth, draft, locale], reply: row },
    'patch /:id': {
      verb: 'update',
      summary: `Change ${one}`,
      requestBody: body(`${slug}Change`),
      query: [depth, draft, locale],
      reply: changed(row),
    },
    'delete /:id': { verb: 'delete', summary: `Delete ${one}`, query: [depth], reply: row },
    'patch /': {
      verb: 'updateMany',
      summary: `Change all ${many} that match`,
      requestBody: body(`${slug}Change`),
      query: [where],
      reply: bulk,
    },
    'delete /': { verb: 'deleteMany', summary: `Delete all ${many} that match`, query: [where], reply: bulk },
    'post /:id/duplicate': { verb: 'duplicate', summary: `Copy ${one}`, reply: changed(row) },
    'get /versions': {
      verb: 'listVersions',
      summary: `List versions of ${many}`,
      query: listing,
      reply: pageOf({ type: 'object' }),
    },
    'get /versions/:id': {
      verb: 'readVersion',
      summary: `Read a version of ${one}`,
      query: [depth],
      reply: { type: 'object' },
    },
    'post /versions/:id': { verb: 'restoreVersion', summary: `Restore a version of ${one}`, reply: changed(row) },
    'post /access/:id?': { verb: 'access', summary: `What you may do with ${one}`, reply: { type: 'object' } },
    'get /me': {
      verb: 'me',
      summary: 'Who is signed in',
      reply: { type: 'object', properties: { user: { anyOf: [row, { type: 'null' }] } } },
    },
    'post /logout': { verb: 'logout', summary: 'End the session, as the admin panel does', reply: message },
    'get /file/:filename': { verb: 'file', summary: 'The file itself', reply: { type: 'string', format: 'binary' } },
  }
}

const upload = (schema: string) => ({
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['file'],
        properties: {
          file: { type: 'string', format: 'binary' },
          _payload: { ...schemaRef(schema), description: 'The fields, as JSON' },
        },
      },
    },
  },
})

const text = (label: unknown, fallback: string): string => (typeof label === 'string' ? label : fallback).toLowerCase()

/** Describes one of Payload's own routes; null for one that is not in the table. */
export const collectionOperation = (
  collection: SanitizedCollectionConfig,
  method: Method,
  path: string,
): Operation | null => {
  const { slug, labels } = collection
  const names = { one: `one of ${text(labels.plural, slug)}`, many: text(labels.plural, slug) }
  const found = known(slug, names)[`${method} ${path}`]
  if (!found) return null
  const { verb, query: asked = [], reply, ...described } = found
  const isFile = path.startsWith('/file/')
  const takesFile = Boolean(collection.upload) && verb === 'create'
  const replies = isFile ? { description: 'The file', content: { '*/*': { schema: reply } } } : ok(reply)
  return {
    operationId: operationIdOf(verb, slug),
    ...described,
    tags: [slug],
    parameters: [...pathParameters(path), ...asked],
    ...(takesFile ? { requestBody: upload(`${slug}Input`) } : {}),
    responses: {
      [verb === 'create' ? '201' : '200']: replies,
      ...(described.requestBody ? { 400: refusal('BadInput') } : {}),
      401: refusal('Unauthorized'),
      403: refusal('Forbidden'),
      ...(path.includes(':id') || isFile ? { 404: refusal('NotFound') } : {}),
    },
  }
}
