import type { HttpError } from '@academy/kernel'
import type { Context } from 'hono'
import type { OriginEnv } from '../origin.ts'
import { badForm, boundaryOf, kindOf, limited, limitFor, readJson, refuseLength, refuseType, tooLarge } from './body.ts'
import { wholeForm } from './form.ts'

/** Headers by which a client could claim to be somebody else; ours replace them. */
const claims = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-real-ip',
  'forwarded',
  'cf-connecting-ip',
]

const headersFor = (c: Context<OriginEnv>): Headers => {
  const headers = new Headers(c.req.raw.headers)
  for (const name of claims) headers.delete(name)
  headers.set('x-forwarded-for', c.get('client'))
  headers.set('x-forwarded-proto', c.get('secure') ? 'https' : 'http')
  headers.set('x-request-id', c.get('requestId'))
  return headers
}

/** The address that the reader called. */
export const calledUrl = (c: Context<OriginEnv>): URL => {
  const url = new URL(c.req.url)
  if (c.get('secure')) url.protocol = 'https:'
  return url
}

/** A request for Payload, and what was wrong with its body while it streamed: whoever read it saw a broken pipe. */
export type ApiRequest = { request: Request; problem: () => HttpError | null }

const whole = (request: Request): ApiRequest => ({ request, problem: () => null })

/** A request that announces no body has a stream all the same. */
const isEmpty = (c: Context<OriginEnv>): boolean =>
  c.req.header('transfer-encoding') === undefined && Number(c.req.header('content-length') ?? 0) === 0

/**
 * A native Request for Payload, which assigns `json` to the one it gets: the adapter's own Request has only a getter
 * there. JSON is read and checked here; everything else streams through its limit. HEAD asks as GET.
 * Throws HttpError 413, 415 and 400.
 */
export const nativeRequest = async (c: Context<OriginEnv>): Promise<ApiRequest> => {
  const method = c.req.method === 'HEAD' ? 'GET' : c.req.method
  const headers = headersFor(c)
  const url = calledUrl(c)
  if (method === 'GET' || c.req.raw.body === null || isEmpty(c)) return whole(new Request(url, { method, headers }))
  const type = c.req.header('content-type') ?? ''
  const kind = kindOf(type)
  const limit = limitFor(type, c.req.path)
  refuseType(type, c.req.path)
  refuseLength(c.req.header('content-length'), limit)
  if (kind === 'json') return whole(new Request(url, { method, headers, body: await readJson(c.req.raw.body) }))
  let problem: HttpError | null = null
  const within = limited(c.req.raw.body, limit, () => {
    problem = tooLarge(limit)
  })
  const boundary = boundaryOf(type)
  const body = boundary
    ? wholeForm(within, boundary, () => {
        problem ??= badForm()
      })
    : within
  const init: RequestInit & { duplex: 'half' } = { method, headers, body, duplex: 'half' }
  return { request: new Request(url, init), problem: () => problem }
}
