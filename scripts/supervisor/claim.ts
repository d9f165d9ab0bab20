import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Failure } from '../bootstrap/terminal.mjs'
import { readJson, writePrivately } from './files.ts'
import { type Identity, identify, isAlive, untilGone } from './identity.ts'
import { endOrphans } from './orphans.ts'

const identity = z.object({ name: z.string(), pid: z.int(), born: z.string() })
const runFile = z.object({ supervisor: identity, stopping: z.boolean(), children: z.array(identity) })

/** A data folder belongs to one supervisor at a time; `run.json` in it says which, and which processes it started. */
export type Claim = {
  /** Writes down which children run now, so that a later start can end them if this supervisor cannot. */
  record: (children: Identity[]) => void
  /** Tells a start that follows closely to wait instead of giving up. */
  markStopping: () => void
  release: () => void
}

/**
 * Takes a data folder, ending what an earlier supervisor left running when it was killed.
 * @throws Failure when a supervisor that is alive has it
 */
export const claimDataDir = async (dataDir: string): Promise<Claim> => {
  const file = join(dataDir, 'run.json')
  await clearPrevious(file, dataDir)
  const state = { supervisor: identify('supervisor', process.pid), stopping: false, children: [] as Identity[] }
  writeFileSync(file, JSON.stringify(state), { mode: 0o600, flag: 'wx' })
  const save = () => writePrivately(file, JSON.stringify(state))
  return {
    record: (children) => {
      state.children = children
      save()
    },
    markStopping: () => {
      state.stopping = true
      save()
    },
    release: () => rmSync(file, { force: true }),
  }
}

const clearPrevious = async (file: string, dataDir: string): Promise<void> => {
  const previous = readJson(file, runFile)
  if (!previous) return rmSync(file, { force: true })
  if (await stillHeld(file, previous.supervisor)) throw inUse(dataDir, previous.supervisor.pid)
  await endOrphans(previous.children)
  rmSync(file, { force: true })
}

/** A supervisor whose terminal was just closed needs a moment to notice; one that stops is waited for. */
const stillHeld = async (file: string, supervisor: Identity): Promise<boolean> => {
  if (await untilGone(supervisor, 1000)) return false
  const isStopping = readJson(file, runFile)?.stopping ?? false
  return !(isStopping && (await untilGone(supervisor, 30_000))) && isAlive(supervisor)
}

const inUse = (dataDir: string, pid: number) =>
  new Failure(
    `The academy is already running on the data folder ${dataDir} (process ${pid}).`,
    `Stop it first (Ctrl-C in its terminal, or kill ${pid}), or start a second one with a folder of its own:\n` +
      '  npm start -- --port 3100 --data-dir .data-2',
  )
