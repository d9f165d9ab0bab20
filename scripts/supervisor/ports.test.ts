import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { freePort, isFree, refuseTaken, rememberedPorts } from './ports.ts'

const servers: Server[] = []
const listen = async (host: string): Promise<number> => {
  const server = createServer().listen(0, host)
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('no address')
  return address.port
}
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

test.each(['127.0.0.1', '0.0.0.0', '::'])('a port somebody listens on at %s is not free', async (host) => {
  expect(await isFree(await listen(host))).toBe(false)
})

test('a free port is free', async () => {
  expect(await isFree(await freePort())).toBe(true)
})

test('a taken port is refused by its number, with another one to use', async () => {
  const port = await listen('127.0.0.1')
  await expect(refuseTaken(port)).rejects.toMatchObject({
    message: `Port ${port} is taken by another program.`,
    advice: expect.stringMatching(/npm start -- --port \d+/),
  })
})

test('inner ports are the same at the next start, except one that was taken meanwhile', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'ports-'))
  const first = await rememberedPorts(dataDir)
  expect(await rememberedPorts(dataDir)).toEqual(first)

  const stranger = createServer().listen(first.admin, '127.0.0.1')
  servers.push(stranger)
  await once(stranger, 'listening')
  const later = await rememberedPorts(dataDir)
  expect(later).toMatchObject({ postgres: first.postgres, worker: first.worker })
  expect(later.admin).not.toBe(first.admin)
  rmSync(dataDir, { recursive: true })
})
