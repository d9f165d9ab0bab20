import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askOutside } from './ask.ts'

let server: Server
let asked = 0
beforeAll(async () => {
  server = createServer((_request, reply) => {
    asked++
    reply.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

const ask = askOutside('Test')
const port = () => (server.address() as AddressInfo).port

test.each([
  ['an address of this machine', () => 'http://127.0.0.1/'],
  ['one with the port of a service', () => `http://127.0.0.1:${port()}/`],
  ['this machine by name', () => 'http://localhost/'],
  ['this machine in IPv6', () => 'http://[::1]/'],
  ['this machine as a number', () => 'http://2130706433/'],
  ['the metadata of a cloud', () => 'http://169.254.169.254/latest/meta-data'],
  ['somebody’s name before the host', () => 'http://user@example.org/'],
  ['a file', () => 'file:///etc/passwd'],
  ['another port', () => 'http://example.org:5432/'],
])('%s is not asked', async (_case, url) => {
  await expect(ask(new URL(url()), 'GET')).rejects.toThrow(/inside|open web/)
  expect(asked).toBe(0)
})
