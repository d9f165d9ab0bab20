import { HttpError } from './errors.ts'

/** Of Postgres: it starts, stops or has no connection left; of the network: nobody answers. */
const away = /^(57P0[123]|08...|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND)$/
/** What pg says without a code: of a connection that ended, and of a pool that gave none in time. */
const ended = /^(Connection terminated|timeout exceeded when trying to connect)/

/** Whether an error, or what caused it, is that something does not answer that is needed, above all the database. */
export const isOutOfReach = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  if ('code' in error && typeof error.code === 'string' && away.test(error.code)) return true
  return ended.test(error.message) || isOutOfReach(error.cause)
}

/** What is said then: nothing of what was asked is wrong, and nobody is signed out. */
export const unavailable = () =>
  new HttpError(
    503,
    'kernel/unavailable',
    'The academy cannot reach what it needs for this just now, such as its database. Try again in a moment.',
  )
