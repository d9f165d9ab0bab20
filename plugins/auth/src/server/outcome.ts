import { isAPIError } from 'better-auth/api'

/** Whether what an endpoint of better-auth answered is a refusal; a redirect is thrown as well, and is none. */
export const hasFailed = (returned: unknown): boolean => isAPIError(returned) && returned.statusCode >= 400

/** better-auth's code for a refusal, such as `INVALID_CODE`. */
export const codeOf = (returned: unknown): string | null =>
  isAPIError(returned) && typeof returned.body?.code === 'string' ? returned.body.code : null
