import type { Endpoint, PayloadRequest } from 'payload'
import { HttpError } from '../errors.ts'

type Fields = Record<string, string>

type Form<Reply> = {
  /** What the endpoint takes, of a form’s fields, which are all texts; without it, the fields as they are. */
  read?: (fields: Fields) => unknown
  /** The page to show when it is done. */
  page: (reply: Reply, fields: Fields) => string
}

const isForm = ({ headers }: PayloadRequest) =>
  /^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? '')

/** The page that the form stands on, as the form says; only pages of learners are gone to. */
const pageOf = ({ page = '' }: Fields): string =>
  /^\/(me(\/(skills|badges))?|notes|unsubscribe|learn(\/[\w-]+){0,2})$/.test(page) ? page : '/learn'

const seeOther = (location: string) => new Response(null, { status: 303, headers: { Location: location } })

const refused = (error: HttpError, page: string): Response => {
  if (error.status === 401) return seeOther(`/sign-in?returnTo=${encodeURIComponent(page)}`)
  return seeOther(`${page}?refused=${encodeURIComponent(error.data.code)}`)
}

/** Lets a plain form do what an endpoint does, without a script: it is answered by a page, refusals too. */
export const alsoForForms = <Reply>(
  endpoint: Endpoint,
  { read = (fields) => fields, page }: Form<Reply>,
): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (!isForm(req)) return endpoint.handler(req)
    const fields: Fields = Object.fromEntries(new URLSearchParams(await req.text?.()))
    req.data = read(fields) as PayloadRequest['data']
    try {
      const reply = await endpoint.handler(req)
      return seeOther(page((await reply.json()) as Reply, fields))
    } catch (error) {
      if (!(error instanceof HttpError)) throw error
      return refused(error, pageOf(fields))
    }
  },
})
