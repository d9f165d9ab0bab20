import { everyScope, roles } from '@academy/kernel'
import { z } from 'zod'
import { healthView } from '../health.ts'
import { json, ok, refusal } from './parts.ts'
import { fromZod } from './schemas.ts'
import { securityOf } from './security.ts'
import type { JsonSchema, Method, Mounted, Operation } from './types.ts'

/** What is not in Payload's config: better-auth's routes, GraphQL and the origin's own. */

const account = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.email(),
  emailVerified: z.boolean(),
  role: z.enum(roles),
})
const session = z.object({ id: z.string(), userId: z.uuid(), expiresAt: z.iso.datetime() })
const signIn = z.object({ email: z.email(), password: z.string(), rememberMe: z.boolean().default(true) })
const signUp = z.object({ name: z.string(), email: z.email(), password: z.string().min(10).max(256) })
const publicKeys = z.object({
  keys: z.array(z.object({ kid: z.string(), kty: z.string(), alg: z.string(), crv: z.string(), x: z.string() })),
})
const graphql = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).optional(),
  operationName: z.string().optional(),
})

type Given = Omit<Operation, 'responses' | 'tags' | 'requestBody'> & {
  tag: string
  body?: z.ZodType
  reply: JsonSchema
  also?: Operation['responses']
}

const mounted = (
  method: Method,
  path: string,
  { tag, body, reply, also = {}, ...operation }: Given,
  schemas: Record<string, JsonSchema>,
): Mounted => ({
  method,
  path,
  operation: {
    ...operation,
    tags: [tag],
    ...(body
      ? {
          requestBody: {
            required: true,
            content: json(fromZod(body, 'input', `${operation.operationId}Input`, schemas)),
          },
        }
      : {}),
    responses: { 200: ok(reply), ...(body ? { 400: refusal('BadInput') } : {}), ...also },
  },
})

export const fixedOperations = (schemas: Record<string, JsonSchema>): Mounted[] => {
  const out = (schema: z.ZodType) => fromZod(schema, 'output', 'fixed', schemas)
  const open = { security: [] }
  const badHealth = { 503: ok(out(healthView), 'Not ready') }
  return [
    mounted(
      'post',
      '/api/auth/sign-in/email',
      {
        operationId: 'signIn',
        tag: 'auth',
        summary: 'Sign in; sets the session cookie',
        ...open,
        body: signIn,
        reply: out(z.object({ token: z.string(), user: account })),
        also: { 401: refusal('Unauthorized') },
      },
      schemas,
    ),
    mounted(
      'post',
      '/api/auth/sign-up/email',
      {
        operationId: 'signUp',
        tag: 'auth',
        summary: 'Make a student’s account and sign in',
        ...open,
        body: signUp,
        reply: out(z.object({ token: z.string().nullable(), user: account })),
      },
      schemas,
    ),
    mounted(
      'post',
      '/api/auth/sign-out',
      {
        operationId: 'signOut',
        tag: 'auth',
        summary: 'End the session',
        reply: out(z.object({ success: z.boolean() })),
      },
      schemas,
    ),
    mounted(
      'get',
      '/api/auth/get-session',
      {
        operationId: 'getSession',
        tag: 'auth',
        summary: 'Who is signed in; null for a guest',
        ...open,
        reply: out(z.object({ session, user: account }).nullable()),
      },
      schemas,
    ),
    mounted(
      'get',
      '/api/auth/jwks',
      {
        operationId: 'publicKeys',
        tag: 'auth',
        summary: 'The public keys that access tokens are signed with (JWKS)',
        ...open,
        reply: out(publicKeys),
      },
      schemas,
    ),
    mounted(
      'post',
      '/api/graphql',
      {
        operationId: 'graphql',
        tag: 'graphql',
        summary: 'GraphQL over the same collections, for staff',
        ...securityOf(
          { kind: 'scope', scope: everyScope },
          'Nesting and complexity are limited; introspection is off in production.',
        ),
        body: graphql,
        reply: { type: 'object' },
        also: { 401: refusal('Unauthorized'), 403: refusal('Forbidden') },
      },
      schemas,
    ),
    mounted(
      'get',
      '/api/health',
      {
        operationId: 'health',
        tag: 'operations',
        summary: 'Whether the academy can serve readers, and what runs',
        ...open,
        reply: out(healthView),
        also: badHealth,
      },
      schemas,
    ),
    mounted(
      'get',
      '/api/health/live',
      {
        operationId: 'healthLive',
        tag: 'operations',
        summary: 'Whether the process answers',
        ...open,
        reply: out(z.object({ status: z.literal('ok') })),
      },
      schemas,
    ),
    mounted(
      'get',
      '/api/health/ready',
      {
        operationId: 'healthReady',
        tag: 'operations',
        summary: 'Whether to send readers here',
        ...open,
        reply: out(healthView.pick({ status: true, checks: true })),
        also: { 503: ok(out(healthView.pick({ status: true, checks: true })), 'Not ready') },
      },
      schemas,
    ),
    mounted(
      'get',
      '/api/openapi.json',
      { operationId: 'openapi', tag: 'operations', summary: 'This document', ...open, reply: { type: 'object' } },
      schemas,
    ),
  ]
}
