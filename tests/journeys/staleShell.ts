import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { baseUrl } from '../support/academy.ts'

/** The mistake that ours must never be: a worker that answers every page from what it kept. */
export const trap = `self.addEventListener('install', (event) => event.waitUntil(
  caches.open('academy-shell/old').then((cache) => cache.put('/', new Response('An old shell', { headers: { 'content-type': 'text/html' } }))).then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => event.request.mode === 'navigate' && event.respondWith(caches.match('/')))`

/** The academy at an address of its own, where another worker is served in the place of its own; null for its own. */
export const academyWith = async (worker: string | null) => {
  let served = worker
  const { hostname, port } = new URL(baseUrl())
  const server = http.createServer((request, reply) => {
    if (served !== null && request.url === '/sw.js') {
      reply.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-cache' }).end(served)
      return
    }
    const { method, url: path, headers } = request
    const asked = http.request({ hostname, port, method, path, headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(reply)
    })
    request.pipe(asked)
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    serve: (next: string | null) => {
      served = next
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
