/** A refusal of the academy; all of its refusals have the same shape. */
export class Refused extends Error {
  /** 0 when nothing answered. */
  status: number
  /** `plugin/what-happened`. */
  code: string
  /** Seconds to wait; null when it does not say. */
  retryAfter: number | null
  /** What is wrong with which field, by its path, such as `links.0.url`. */
  fields: FieldRefusal[]

  constructor(
    status: number,
    code: string,
    message = '',
    retryAfter: number | null = null,
    fields: FieldRefusal[] = [],
  ) {
    super(message)
    this.status = status
    this.code = code
    this.retryAfter = retryAfter
    this.fields = fields
  }
}

export type FieldRefusal = { path: string; message: string }

type Body = { errors?: { message?: string; data?: { code?: string; errors?: FieldRefusal[] } }[] }

const refusalOf = async (response: Response): Promise<Refused> => {
  // Where better-auth sends people on after a failure; nothing that we ask for moves otherwise.
  if (response.type === 'opaqueredirect') return new Refused(302, 'http/redirected')
  const body = (await response.json().catch(() => null)) as Body | null
  const [first] = body?.errors ?? []
  const wait = Number(response.headers.get('retry-after'))
  const code = first?.data?.code ?? `http/${response.status}`
  return new Refused(response.status, code, first?.message, wait || null, first?.data?.errors)
}

type Ask = { method?: string; body?: object; signal?: AbortSignal }

/** Asks the academy: a GET, or with a body a POST of it, as JSON unless it is a form with a file. Gives the reply's JSON; rejects with `Refused`. */
export const ask = async (path: string, { method, body, signal }: Ask = {}): Promise<unknown> => {
  const response = await fetch(path, {
    method: method ?? (body ? 'POST' : 'GET'),
    headers: body && !(body instanceof FormData) ? { 'content-type': 'application/json' } : undefined,
    body: body instanceof FormData ? body : body && JSON.stringify(body),
    redirect: 'manual',
    signal,
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new Refused(0, 'http/unreachable')
  })
  if (!response.ok) throw await refusalOf(response)
  return response.status === 204 ? null : response.json()
}
