import { errors } from '../strings.ts'

const codes: Record<number, string> = {
  400: 'http/bad-request',
  401: 'http/unauthorized',
  403: 'http/forbidden',
  404: 'http/not-found',
  405: 'http/method-not-allowed',
  409: 'http/conflict',
  413: 'http/too-large',
  415: 'http/unsupported-media-type',
  422: 'http/unprocessable',
  429: 'http/too-many-requests',
}

type Refusal = { message: string; name?: string; data?: unknown }
type Body = Record<string, unknown>

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)
const isRefusal = (value: unknown): value is Refusal => isObject(value) && typeof value.message === 'string'

const codeFor = (status: number) => codes[status] ?? (status >= 500 ? 'http/internal' : `http/${status}`)

const withCode = (status: number, refusal: Refusal): Refusal => {
  const data = isObject(refusal.data) ? refusal.data : {}
  const code = refusal.name === 'ValidationError' ? 'http/invalid-fields' : codeFor(status)
  return { ...refusal, data: { code, ...data } }
}

/** better-auth says `{ code: 'INVALID_EMAIL', message }`; its own client reads that, so it stays beside ours. */
const fromAuth = (body: Body): Refusal[] | null =>
  typeof body.code === 'string' && typeof body.message === 'string'
    ? [{ message: body.message, data: { code: `auth/${body.code.toLowerCase().replaceAll('_', '-')}` } }]
    : null

const refusalsOf = (status: number, body: Body, path: string): Refusal[] => {
  // 503 says in words for whoever asks that the database cannot be reached.
  if (status >= 500 && status !== 503) return [{ message: errors.internal, data: { code: 'http/internal' } }]
  if (Array.isArray(body.errors)) return body.errors.filter(isRefusal).map((each) => withCode(status, each))
  const auth = fromAuth(body)
  if (auth) return auth
  // Payload's router answers an unknown route without `errors`; a missing document has them.
  if (status === 404) return [{ message: errors.notFound(path), data: { code: 'http/no-such-route' } }]
  return [
    { message: typeof body.message === 'string' ? body.message : errors.refused, data: { code: codeFor(status) } },
  ]
}

const bodyOf = async (reply: Response): Promise<Body> => {
  if (!reply.headers.get('content-type')?.includes('json')) return {}
  const body: unknown = await reply.json().catch(() => null)
  return isObject(body) ? body : {}
}

/**
 * Every refusal in one shape, `{ errors: [{ message, data: { code } }], requestId }`, whoever refused. What else a body
 * said is kept below 500; a failure of ours says nothing of its insides.
 */
export const uniformRefusal = async (reply: Response, path: string, requestId: string): Promise<Response> => {
  const body = await bodyOf(reply)
  const { message: _message, ...rest } = body
  const kept = reply.status >= 500 ? {} : typeof body.code === 'string' ? body : rest
  const headers = new Headers(reply.headers)
  headers.delete('content-length')
  headers.set('content-type', 'application/json')
  headers.set('cache-control', 'no-store')
  const refused = { ...kept, errors: refusalsOf(reply.status, body, path), requestId }
  return new Response(JSON.stringify(refused), { status: reply.status, headers })
}
