import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { embed } from './client.ts'

type Asked = { model: string; input: string[] }
type Answer = (asked: Asked, request: IncomingMessage, response: ServerResponse) => void

let close = () => {}
afterEach(() => close())

/** A service on this machine; answers its address and what it was asked. */
const serve = async (answer: Answer) => {
  const asked: Asked[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    asked.push(JSON.parse(body))
    answer(asked.at(-1) as Asked, request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/embeddings`, asked }
}

const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

/** The length of a text, as a vector; the last text first, as a service may. */
const lengths: Answer = ({ input }, _request, response) =>
  json(response, { data: input.map((text, index) => ({ index, embedding: [text.length] })).toReversed() })

test('gives each text its vector, whatever their order in the answer, and sends nothing but texts', async () => {
  const { url, asked } = await serve(lengths)
  expect(await embed({ url, model: 'small' }, ['a', 'bbb', 'cc'])).toEqual([[1], [3], [2]])
  expect(asked).toEqual([{ model: 'small', input: ['a', 'bbb', 'cc'] }])
})

test('asks for many in several requests', async () => {
  const { url, asked } = await serve(lengths)
  const texts = Array.from({ length: 130 }, (_, index) => 'x'.repeat(index + 1))
  expect((await embed({ url, model: 'small' }, texts)).flat()).toEqual(texts.map(({ length }) => length))
  expect(asked.map(({ input }) => input.length)).toEqual([64, 64, 2])
})

test('shows its key', async () => {
  const { url } = await serve((asked, request, response) =>
    request.headers.authorization === 'Bearer right' ? lengths(asked, request, response) : json(response, {}, 401),
  )
  expect(await embed({ url, model: 'small', key: 'right' }, ['a'])).toEqual([[1]])
  await expect(embed({ url, model: 'small', key: 'wrong' }, ['a'])).rejects.toThrow('answered 401')
})

test.each<[string, Answer]>([
  ['refuses', (_asked, _request, response) => json(response, {}, 500)],
  ['answers something else', (_asked, _request, response) => json(response, { vectors: [] })],
  ['answers no JSON', (_asked, _request, response) => response.end('<html>')],
  ['leaves a text out', (_asked, _request, response) => json(response, { data: [] })],
  ['sends elsewhere', (_asked, _request, response) => response.writeHead(307, { location: '/other' }).end()],
  ['says nothing', () => {}],
])('a service that %s is an error, and soon', async (_case, answer) => {
  const { url } = await serve(answer)
  await expect(embed({ url, model: 'small' }, ['a'], 300)).rejects.toThrow()
})
