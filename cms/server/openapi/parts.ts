import type { Content, JsonSchema, Parameter, Reply } from './types.ts'

/** Pieces that operations share. */

export const schemaRef = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })
export const json = (schema: JsonSchema): Content => ({ 'application/json': { schema } })
export const ok = (schema: JsonSchema, description = 'Done'): Reply => ({ description, content: json(schema) })
export const refusal = (name: 'BadInput' | 'Unauthorized' | 'Forbidden' | 'NotFound'): Reply => ({
  $ref: `#/components/responses/${name}`,
})

const pascal = (text: string) =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join('')

/** `get`, `/courses/:id/lessons` → `getCoursesIdLessons`. */
export const operationIdOf = (verb: string, path: string): string => `${verb}${pascal(path)}`

/** `/:id/lessons` → `/{id}/lessons`; an optional parameter at the end is written as required. */
export const templated = (path: string): string => path.replace(/:(\w+)[?*+]?/g, '{$1}').replace(/(.)\/$/, '$1')

const described: Record<string, string> = { id: 'The id (UUID)', filename: 'The file’s name' }

export const pathParameters = (path: string): Parameter[] =>
  [...templated(path).matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    ...(described[name] ? { description: described[name] } : {}),
    schema: { type: 'string' },
  }))

/** The part of a schema's reply that names what lists carry around their rows. */
export const pageOf = (row: JsonSchema): JsonSchema => ({
  type: 'object',
  required: ['docs', 'totalDocs', 'limit', 'totalPages', 'page', 'pagingCounter', 'hasPrevPage', 'hasNextPage'],
  properties: {
    docs: { type: 'array', items: row },
    totalDocs: { type: 'integer' },
    limit: { type: 'integer' },
    totalPages: { type: 'integer' },
    page: { type: 'integer' },
    pagingCounter: { type: 'integer' },
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: { type: ['integer', 'null'] },
    nextPage: { type: ['integer', 'null'] },
  },
})

export const changed = (row: JsonSchema): JsonSchema => ({
  type: 'object',
  required: ['message', 'doc'],
  properties: { message: { type: 'string' }, doc: row },
})
