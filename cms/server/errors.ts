import { errorBody } from '@academy/kernel'

/** A refusal as JSON: `{ errors: [{ message, data: { code } }], requestId }`, never kept by a cache. */
export const errorReply = (
  status: number,
  code: string,
  message: string,
  requestId: string,
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    { ...errorBody(code, message), requestId },
    { status, headers: { 'Cache-Control': 'no-store', ...headers } },
  )
