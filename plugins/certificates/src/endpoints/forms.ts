import { HttpError } from '@academy/kernel'
import type { Endpoint, PayloadRequest } from 'payload'

const page = '/learn'

const isForm = ({ headers }: PayloadRequest) =>
  /^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? '')

const seeOther = (location: string) => new Response(null, { status: 303, headers: { Location: location } })

/** Lets a plain form on the learner's page do what an endpoint does, without a script: it is answered by that page. */
export const alsoForForms = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if (!isForm(req)) return endpoint.handler(req)
    req.data = Object.fromEntries(new URLSearchParams(await req.text?.()))
    try {
      await endpoint.handler(req)
      return seeOther(`${page}#certificates`)
    } catch (error) {
      if (!(error instanceof HttpError)) throw error
      if (error.status === 401) return seeOther(`/sign-in?returnTo=${encodeURIComponent(page)}`)
      return seeOther(`${page}?refused=${encodeURIComponent(error.data.code)}`)
    }
  },
})
