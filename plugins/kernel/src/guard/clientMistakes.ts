import type { AfterErrorHook } from 'payload'
import { errorBody } from '../errors.ts'

/** Postgres: a zero byte, or bytes that are no UTF-8. */
const unwritable = new Set<unknown>(['22021', '22P05'])

const codeOf = (error: unknown): unknown => {
  if (typeof error !== 'object' || error === null) return undefined
  return 'code' in error ? error.code : 'cause' in error ? codeOf(error.cause) : undefined
}

/** What comes to light behind the origin's own checks and is the client's mistake, though Payload calls it ours. */
export const ownUpTo: AfterErrorHook = ({ error, req }) => {
  const isForm = /^multipart\//i.test(req.headers?.get('content-type') ?? '')
  if (error instanceof SyntaxError && isForm) {
    return { status: 400, response: errorBody('kernel/bad-fields', 'The fields of the form are not valid JSON.') }
  }
  if (unwritable.has(codeOf(error))) {
    return { status: 400, response: errorBody('kernel/bad-text', 'A text has characters that cannot be stored.') }
  }
}
