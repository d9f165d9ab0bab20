import { APIError } from 'payload'

/**
 * The one error a client may see. Answered as `{ errors: [{ message, data: { code } }] }`.
 * `code` is stable and machine-readable (`plugin/what-happened`); `message` says what to do next.
 */
export class HttpError extends APIError<{ code: string; details?: unknown }> {
  constructor(status: number, code: string, message: string, details?: unknown) {
    super(message, status, details === undefined ? { code } : { code, details }, true)
  }
}

export const signInRequired = () => new HttpError(401, 'kernel/sign-in-required', 'Sign in to do this.')

export const forbidden = () =>
  new HttpError(403, 'kernel/forbidden', 'Your account may not do this. Ask an administrator if you think it should.')

/** The JSON body that every refusal has. */
export const errorBody = (code: string, message: string, details?: unknown) => ({
  errors: [{ message, data: details === undefined ? { code } : { code, details } }],
})
