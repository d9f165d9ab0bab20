import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { runtimeDir } from '../bootstrap/paths.mjs'
import { readJson } from './files.ts'
import { identify, isAlive } from './identity.ts'

const holder = z.object({ name: z.string(), pid: z.int(), born: z.string() })

/** Two academies of one checkout share its builds: the second waits for the first's instead of writing over it. */
export const withBuildLock = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
  const file = join(runtimeDir, `${name}.lock`)
  mkdirSync(runtimeDir, { recursive: true })
  while (!take(file, name)) {
    const current = readJson(file, holder)
    if (current && !isAlive(current)) rmSync(file, { force: true })
    else await new Promise((resolve) => setTimeout(resolve, 250))
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
  }
}

const take = (file: string, name: string): boolean => {
  try {
    writeFileSync(file, JSON.stringify(identify(name, process.pid)), { flag: 'wx' })
    return true
  } catch {
    return false
  }
}
