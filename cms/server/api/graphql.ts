import {
  countPerson,
  everyScope,
  forbidden,
  HttpError,
  hasRole,
  requireScope,
  signInRequired,
  staffRoles,
} from '@academy/kernel'
import { configToSchema } from '@payloadcms/graphql'
import type { OperationArgs, OperationContext } from 'graphql-http'
import { createHandler } from 'graphql-http/lib/use/fetch'
import type { Context } from 'hono'
import { addLocalesToRequestFromData, createPayloadRequest, type PayloadRequest, type SanitizedConfig } from 'payload'
import { errorReply } from '../errors.ts'
import type { OriginEnv } from '../origin.ts'
import { errors } from '../strings.ts'
import { depthLimit } from './graphqlDepth.ts'
import { refused } from './handle.ts'
import { nativeRequest } from './request.ts'

/** Levels of fields that one query may nest; the panel's own deepest is 6. */
export const graphqlDepth = 8

type GraphqlContext = { headers: Record<string, string>; req: PayloadRequest } & Record<PropertyKey, unknown>
type Schema = ReturnType<typeof configToSchema>

/** What a resolver's failure may say: ours when it was meant for the client, nothing else. */
const publicError = (error: Error): Error => {
  const cause = 'originalError' in error ? error.originalError : undefined
  if (cause === undefined || cause instanceof HttpError) return error
  const isPublic = cause instanceof Error && 'isPublic' in cause && cause.isPublic === true
  return isPublic ? error : new Error(errors.internal)
}

/**
 * GraphQL for staff, by session or by a token or key that narrows nothing: a query reaches every area. Outside Next, on
 * the same schema that Payload's own route builds on first use. POST with JSON only, so that no foreign page can send one
 * with a cookie; no playground.
 */
export const graphqlHandler = (config: SanitizedConfig) => {
  let schema: Schema | undefined
  return async (c: Context<OriginEnv>): Promise<Response> => {
    const requestId = c.get('requestId')
    if (c.req.method !== 'POST')
      return errorReply(405, 'http/method-not-allowed', errors.graphqlPost, requestId, { Allow: 'POST' })
    try {
      const { request } = await nativeRequest(c)
      const req = await createPayloadRequest({ config, request: request.clone(), canSetHeaders: true })
      requireScope(req, everyScope)
      await countPerson(req)
      if (!hasRole(req.user, ...staffRoles)) throw req.user ? forbidden() : signInRequired()
      addLocalesToRequestFromData(req)
      schema ??= configToSchema(config)
      const { validationRules } = schema
      const handle = createHandler<OperationContext & GraphqlContext>({
        schema: schema.schema,
        context: { headers: {}, req },
        validationRules: (_request, args, defaults) => [
          ...defaults,
          depthLimit(graphqlDepth),
          ...validationRules(args as OperationArgs<GraphqlContext>),
        ],
        formatError: publicError,
      })
      const reply = await handle(request)
      const headers = new Headers(reply.headers)
      headers.set('cache-control', 'no-store')
      return new Response(reply.body, { status: reply.status, headers })
    } catch (error) {
      if (error instanceof HttpError) return refused(error, requestId)
      throw error
    }
  }
}
