import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** The last entry is the one that our own proxy added; those before it are a client's to invent. */
const last = (header: string | string[] | undefined): string | undefined =>
  (Array.isArray(header) ? header.join(',') : header)?.split(',').at(-1)?.trim() || undefined

/** Some proxies write the port too, as in `192.0.2.7:4711` and `[2001:db8::1]:4711`: it is not who asks. */
const withoutPort = (entry: string): string =>
  /^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/.exec(entry)?.slice(1).find(Boolean) ?? entry

/** A socket that listens for both calls an IPv4 address `::ffff:192.0.2.7`. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/i, '')

/** The address a request came from: `X-Forwarded-For` counts only behind a proxy of ours. */
export const clientAddress = (incoming: IncomingMessage, trustProxy: boolean): string => {
  const forwarded = trustProxy ? withoutPort(last(incoming.headers['x-forwarded-for']) ?? '') : ''
  return plain(isIP(forwarded) ? forwarded : (incoming.socket.remoteAddress ?? ''))
}

/** Whether the reader came by https. */
export const isSecure = (incoming: IncomingMessage, trustProxy: boolean): boolean =>
  trustProxy && last(incoming.headers['x-forwarded-proto']) === 'https'
