import type { IncomingMessage } from 'node:http'

/** The last entry is the one that our own proxy added; those before it are a client's to invent. */
const last = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim() || undefined

const address = /^[0-9a-f.:]{2,45}$/i

/** The address a request came from: `X-Forwarded-For` counts only behind a proxy of ours. */
export const clientAddress = (incoming: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = trustProxy ? last(incoming.headers['x-forwarded-for']) : undefined
  return forwarded && address.test(forwarded) ? forwarded : (incoming.socket.remoteAddress ?? '')
}

/** Whether the reader came by https. */
export const isSecure = (incoming: IncomingMessage, trustProxy: boolean): boolean =>
  trustProxy && last(incoming.headers['x-forwarded-proto']) === 'https'
