/** The part of OpenAPI 3.1 that the document uses. */
export type JsonSchema = { [keyword: string]: unknown }
export type Parameter = {
  name: string
  in: 'path' | 'query'
  required?: boolean
  description?: string
  schema: JsonSchema
  style?: 'deepObject'
  explode?: boolean
}
export type Content = { [mediaType: string]: { schema: JsonSchema } }
export type Reply = { description: string; content?: Content } | { $ref: string }
export type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  parameters?: Parameter[]
  requestBody?: { required: boolean; content: Content }
  responses: { [status: string]: Reply }
  security?: { [scheme: string]: string[] }[]
}
export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'
/** One operation and where it is mounted; `path` is written `/api/courses/{id}`. */
export type Mounted = { path: string; method: Method; operation: Operation }

export type OpenapiDocument = {
  openapi: '3.1.0'
  info: { title: string; version: string; description: string; license: { name: string; identifier: string } }
  servers: { url: string }[]
  tags: { name: string; description?: string }[]
  security: { [scheme: string]: string[] }[]
  paths: { [path: string]: { [method in Method]?: Operation } }
  components: {
    schemas: { [name: string]: JsonSchema }
    responses: { [name: string]: { description: string; content: Content } }
    securitySchemes: { [name: string]: JsonSchema }
  }
}
