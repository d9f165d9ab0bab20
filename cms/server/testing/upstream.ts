import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server behind the origin that keeps what it was asked. */
export type Upstream = {
  url: string
  asked: { method: string; url: string; headers: http.IncomingHttpHeaders; body: string }[]
  close: () => void
}

export const startUpstream = async (answer: (reply: http.ServerResponse) => void): Promise<Upstream> => {
  const asked: Upstream['asked'] = []
  const server = http.createServer(async (request, reply) => {
    let body = ''
    for await (const chunk of request) body += chunk
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers, body })
    answer(reply)
  })
  // A websocket that greets, then says back what it hears.
  server.on('upgrade', (_request, socket) => {
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\nhello ')
    socket.on('data', (data: Buffer) => socket.end(data))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${port}`, asked, close }
}
