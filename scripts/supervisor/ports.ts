import { createServer } from 'node:net'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../bootstrap/terminal.mjs'
import { readJson, writePrivately } from './files.ts'

/** Listens for a moment; resolves to the port, or null when somebody else has it. */
const tryListening = (port: number, host: string): Promise<number | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null))
    })
  })

/** Whether nothing listens on a port, neither for this machine alone nor for all. */
export const isFree = async (port: number): Promise<boolean> =>
  (await tryListening(port, '127.0.0.1')) !== null && (await tryListening(port, '0.0.0.0')) !== null

export const freePort = async (): Promise<number> => {
  const port = await tryListening(0, '127.0.0.1')
  if (port === null)
    throw new Failure('No free port could be found on 127.0.0.1.', 'Close programs that listen on many.')
  return port
}

/** @throws Failure that names a port which is free */
export const refuseTaken = async (port: number): Promise<void> => {
  if (await isFree(port)) return
  let other = port + 100
  while (!(await isFree(other))) other = other < 65_000 ? other + 1 : 3000
  throw new Failure(
    `Port ${port} is taken by another program.`,
    `Stop that program, or use another port:\n  npm start -- --port ${other}`,
  )
}

const innerPorts = z.object({ postgres: z.int(), admin: z.int(), worker: z.int() })
export type InnerPorts = z.infer<typeof innerPorts>

/** Ports that nobody types: the same at every start as long as they are free. */
export const rememberedPorts = async (dataDir: string): Promise<InnerPorts> => {
  const file = join(dataDir, 'ports.json')
  const last = readJson(file, innerPorts)
  const pick = async (port: number | undefined) => (port && (await isFree(port)) ? port : freePort())
  const ports = {
    postgres: await pick(last?.postgres),
    admin: await pick(last?.admin),
    worker: await pick(last?.worker),
  }
  writePrivately(file, JSON.stringify(ports))
  return ports
}
