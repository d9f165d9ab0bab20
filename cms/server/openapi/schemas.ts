import { configToJSONSchema, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import type { JsonSchema } from './types.ts'

type Schemas = Record<string, JsonSchema>

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Points references of a schema at the document's components, and drops what only a TypeScript generator reads. */
const rebased = (value: unknown, rename: (name: string) => string): unknown => {
  if (Array.isArray(value)) return value.map((item) => rebased(item, rename))
  if (!isObject(value)) return value
  const entries = Object.entries(value).filter(([key]) => !['tsType', '$schema', '$defs', '$id'].includes(key))
  return Object.fromEntries(
    entries.map(([key, inner]) => {
      if (key !== '$ref' || typeof inner !== 'string') return [key, rebased(inner, rename)]
      return [key, `#/components/schemas/${rename(inner.replace(/^#\/(definitions|\$defs)\//, ''))}`]
    }),
  )
}

/** Every collection's documents as Payload describes them, by slug, with the interfaces they share. */
export const collectionSchemas = (config: SanitizedConfig): Schemas => {
  const { definitions = {} } = configToJSONSchema(config, 'text')
  return rebased(definitions, (name) => name) as Schemas
}

/** Fields that the server sets. */
const serverSet = [
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  'url',
  'thumbnailURL',
  'filesize',
  'width',
  'height',
  'mimeType',
]

/** What a client sends to make a document; for a change of some fields, nothing is required. */
export const inputOf = (document: JsonSchema, isChange: boolean): JsonSchema => {
  const properties = isObject(document.properties) ? document.properties : {}
  const kept = Object.entries(properties).filter(([name]) => !serverSet.includes(name))
  const required = Array.isArray(document.required) ? document.required.filter((name) => !serverSet.includes(name)) : []
  return {
    type: 'object',
    properties: Object.fromEntries(kept),
    ...(isChange || required.length === 0 ? {} : { required }),
  }
}

/** A zod schema as JSON Schema. What it defines for itself is added to `into` under `prefix`. */
export const fromZod = (schema: z.ZodType, io: 'input' | 'output', prefix: string, into: Schemas): JsonSchema => {
  const made = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema
  const rename = (name: string) => (name === '#' ? prefix : `${prefix}_${name}`)
  if (isObject(made.$defs)) {
    for (const [name, inner] of Object.entries(made.$defs)) into[rename(name)] = rebased(inner, rename) as JsonSchema
  }
  const root = rebased(made, rename) as JsonSchema
  if (JSON.stringify(root).includes(`"#/components/schemas/${prefix}"`)) into[prefix] = root
  return root
}

const refs = (value: unknown): string[] => {
  const found = JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)
  return [...found].map(([, name = '']) => name)
}

/** The schemas that `users` reach, directly or through each other. */
export const reachable = (schemas: Schemas, users: unknown): Schemas => {
  const kept: Schemas = {}
  const waiting = refs(users)
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const schema = schemas[name]
    if (!schema || kept[name]) continue
    kept[name] = schema
    waiting.push(...refs(schema))
  }
  return Object.fromEntries(Object.entries(kept).sort(([a], [b]) => a.localeCompare(b)))
}
