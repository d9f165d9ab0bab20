import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { forbidden, HttpError, signInRequired } from '../errors.ts'
import { isOutOfReach, unavailable } from '../outOfReach.ts'

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

type EndpointSpec<Input extends z.ZodType, Reply extends z.ZodType> = {
  /** Relative to `/api`, or to the collection's path when mounted there. */
  path: string
  /** One line for the API document. */
  summary: string
  /** What is sent: the query of GET and DELETE, the JSON body otherwise. */
  input?: Input
  /** What is answered; described in the API document. */
  reply?: Reply
  /** Whether `handle` reads the body itself, to its last byte or as it streams; there is no `input` then. @default false */
  readsBody?: boolean
  /** Who may call it. A guest who may not is told to sign in (401), anybody else 403. */
  allow: (req: PayloadRequest) => boolean | Promise<boolean>
  handle: (input: z.output<Input>, req: PayloadRequest) => Promise<z.input<Reply> | Response>
}

/** What the API document reads off an endpoint made here. */
export type EndpointDescription = { summary: string; input?: z.ZodType; reply?: z.ZodType }

/** For what an endpoint reads by itself; what it declares as `input` is refused by this before. */
export const badInput = (error: z.ZodError): HttpError =>
  new HttpError(
    400,
    'kernel/bad-input',
    `Check what you sent. ${z.prettifyError(error)}`,
    z.flattenError(error).fieldErrors,
  )

const inputOf = async (method: Method, readsBody: boolean, req: PayloadRequest): Promise<unknown> => {
  if (method === 'get' || method === 'delete') return Object.fromEntries(req.searchParams ?? [])
  if (readsBody) return {}
  await addDataAndFileToRequest(req)
  return req.data ?? {}
}

/**
 * Allow, then parse, then handle; JSON unless the handler answers with a Response of its own. 503 `kernel/unavailable` while the
 * database, or whatever else it needs, cannot be reached.
 */
const endpoint =
  (method: Method) =>
  <Input extends z.ZodType = z.ZodUnknown, Reply extends z.ZodType = z.ZodUnknown>(
    spec: EndpointSpec<Input, Reply>,
  ): Endpoint => ({
    path: spec.path,
    method,
    custom: { openapi: { summary: spec.summary, input: spec.input, reply: spec.reply } satisfies EndpointDescription },
    handler: async (req) => {
      try {
        if (!(await spec.allow(req))) throw req.user ? forbidden() : signInRequired()
        const parsed = (spec.input ?? z.unknown()).safeParse(await inputOf(method, spec.readsBody ?? false, req))
        if (!parsed.success) throw badInput(parsed.error)
        const result = await spec.handle(parsed.data as z.output<Input>, req)
        return result instanceof Response ? result : Response.json(result)
      } catch (error) {
        throw isOutOfReach(error) ? unavailable() : error
      }
    },
  })

export const getEndpoint = endpoint('get')
export const postEndpoint = endpoint('post')
export const putEndpoint = endpoint('put')
export const patchEndpoint = endpoint('patch')
export const deleteEndpoint = endpoint('delete')
