import http from 'node:http'
import type { Duplex } from 'node:stream'
import { clientAddress, isSecure } from './client.ts'
import { isAdmin, isApi } from './headers.ts'
import type { OriginSettings } from './origin.ts'
import { forwardedHeaders } from './proxy.ts'

const targetOf = (pathname: string, { adminUrl, devSiteUrl }: OriginSettings): string | null => {
  if (isAdmin(pathname)) return adminUrl
  return isApi(pathname) ? null : devSiteUrl
}

const statusLine = (reply: http.IncomingMessage): string => {
  const lines = [`HTTP/1.1 ${reply.statusCode} ${reply.statusMessage}`]
  for (let at = 0; at < reply.rawHeaders.length; at += 2)
    lines.push(`${reply.rawHeaders[at]}: ${reply.rawHeaders[at + 1]}`)
  return `${lines.join('\r\n')}\r\n\r\n`
}

/** Passes websockets on to the admin panel and, in development, to Astro: both reload pages over them. */
export const proxyUpgrades = (server: http.Server, settings: OriginSettings): void => {
  server.on('upgrade', (incoming: http.IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    const target = targetOf((incoming.url ?? '/').split('?')[0] ?? '/', settings)
    if (!target) return void socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
    const { connection, upgrade } = incoming.headers
    const headers = forwardedHeaders(incoming, {
      host: incoming.headers.host ?? '',
      proto: isSecure(incoming, settings.trustProxy) ? 'https' : 'http',
      client: clientAddress(incoming, settings.trustProxy),
    })
    const upstream = http.request(new URL(target), { path: incoming.url, headers: { ...headers, connection, upgrade } })
    upstream.on('upgrade', (reply, upstreamSocket, upstreamHead) => {
      upstreamSocket.on('error', () => socket.destroy())
      socket.on('close', () => upstreamSocket.destroy())
      upstreamSocket.on('close', () => socket.destroy())
      socket.write(statusLine(reply))
      if (upstreamHead.length > 0) socket.write(upstreamHead)
      if (head.length > 0) upstreamSocket.write(head)
      upstreamSocket.pipe(socket).pipe(upstreamSocket)
    })
    upstream.on('response', () => socket.destroy())
    upstream.on('error', () => socket.destroy())
    upstream.end()
  })
}
