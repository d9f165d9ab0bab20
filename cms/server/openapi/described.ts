import type { EndpointDescription } from '@academy/kernel'
import type { Endpoint } from 'payload'
import { json, ok, operationIdOf, pathParameters, refusal } from './parts.ts'
import { fromZod } from './schemas.ts'
import type { JsonSchema, Method, Operation, Parameter } from './types.ts'

const isDescription = (value: unknown): value is EndpointDescription =>
  typeof value === 'object' && value !== null && 'summary' in value && typeof value.summary === 'string'

export const descriptionOf = ({ custom }: Endpoint): EndpointDescription | null =>
  isDescription(custom?.openapi) ? custom.openapi : null

const queryParameters = ({ properties, required }: JsonSchema): Parameter[] =>
  Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([name, schema]) => ({
    name,
    in: 'query',
    required: Array.isArray(required) && required.includes(name),
    schema,
  }))

/** An endpoint made with the kernel's helpers, from the zod schemas that it parses with. */
export const describedOperation = (
  { summary, input, reply }: EndpointDescription,
  method: Method,
  path: string,
  tag: string,
  schemas: Record<string, JsonSchema>,
): Operation => {
  const operationId = operationIdOf(method, path)
  const sent = input ? fromZod(input, 'input', `${operationId}Input`, schemas) : null
  const answered = reply ? fromZod(reply, 'output', `${operationId}Reply`, schemas) : {}
  const inQuery = method === 'get' || method === 'delete'
  return {
    operationId,
    summary,
    tags: [tag],
    parameters: [...pathParameters(path), ...(sent && inQuery ? queryParameters(sent) : [])],
    ...(sent && !inQuery ? { requestBody: { required: true, content: json(sent) } } : {}),
    responses: {
      200: ok(answered),
      ...(sent ? { 400: refusal('BadInput') } : {}),
      401: refusal('Unauthorized'),
      403: refusal('Forbidden'),
      ...(path.includes(':') ? { 404: refusal('NotFound') } : {}),
    },
  }
}
