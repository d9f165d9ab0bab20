import { once } from 'node:events'
import http from 'node:http'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { shutdownOf } from './shutdown.ts'

const listen = async (handler: http.RequestListener) => {
  const server = http.createServer(handler)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no address')
  return { server, url: `http://127.0.0.1:${address.port}` }
}
const log = pino({ level: 'silent' })

test('a request under way is finished, then everything is closed, once', async () => {
  const asked = Promise.withResolvers<http.ServerResponse>()
  const { server, url } = await listen((_request, reply) => asked.resolve(reply))
  const order: string[] = []
  const stop = shutdownOf({
    server,
    log,
    close: async () => void order.push('closed'),
    exit: (code) => order.push(`exit ${code}`),
  })
  const reply = fetch(url).then((response) => response.text())
  const under = await asked.promise
  const stopped = Promise.all([stop('SIGTERM'), stop('SIGINT')])
  under.end('finished')
  order.push(await reply)
  await stopped
  expect(order).toEqual(['finished', 'closed', 'exit 0'])
})

test('streams are ended first, so that nobody waits for them', async () => {
  const asked = Promise.withResolvers<http.ServerResponse>()
  const { server, url } = await listen((_request, reply) => {
    reply.write('on and on')
    asked.resolve(reply)
  })
  const stream = fetch(url).then((response) => response.text())
  const under = await asked.promise
  await shutdownOf({
    server,
    log,
    endStreams: async () => void under.end(),
    close: async () => {},
    exit: () => {},
  })('SIGTERM')
  expect(await stream).toBe('on and on')
})

test('a request that never ends is cut off after the grace', async () => {
  const { server, url } = await listen((_request, reply) => reply.write('on and on'))
  const codes: number[] = []
  const endless = await fetch(url)
  await shutdownOf({ server, log, close: async () => {}, exit: (code) => codes.push(code), graceMs: 10 })('SIGTERM')
  await expect(endless.text()).rejects.toThrow()
  expect(codes).toEqual([0])
})
