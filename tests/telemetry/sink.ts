import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'

/** An event or transaction as Sentry's SDKs send it; what the tests look at. */
export type Item = {
  type?: string
  transaction?: string
  tags?: Record<string, string>
  contexts?: { trace?: { trace_id: string; op?: string } }
  exception?: { values?: { type?: string; value?: string }[] }
}

/** A Sentry that keeps what it gets: gunzips envelopes and takes the events and transactions out. */
export const startSink = async () => {
  const items: Item[] = []
  const raw: string[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    const text = (request.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString()
    raw.push(text)
    const lines = text.split('\n').slice(1)
    for (let index = 0; index + 1 < lines.length; index += 2) {
      const header = JSON.parse(lines[index] || '{}') as { type?: string }
      if (header.type === 'event' || header.type === 'transaction')
        items.push(JSON.parse(lines[index + 1] ?? '{}') as Item)
    }
    response.setHeader('content-type', 'application/json').end('{}')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { dsn: `http://public@127.0.0.1:${port}/1`, items, raw, stop: () => server.close() }
}
