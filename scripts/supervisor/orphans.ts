import { type Identity, isAlive, untilGone } from './identity.ts'

/** Ends processes that an earlier supervisor started; never one that merely has the same id by now. */
export const endOrphans = async (orphans: Identity[]): Promise<void> => {
  const isServer = ({ name }: Identity) => name !== 'postgres'
  // Postgres last: it is what the others write to while they stop.
  await Promise.all(orphans.filter(isServer).map((orphan) => end(orphan, 'SIGTERM', 'SIGKILL')))
  await Promise.all(orphans.filter((orphan) => !isServer(orphan)).map((orphan) => end(orphan, 'SIGINT', 'SIGQUIT')))
}

const end = async (orphan: Identity, politely: NodeJS.Signals, firmly: NodeJS.Signals): Promise<void> => {
  if (!isAlive(orphan)) return
  signalGroup(orphan.pid, politely)
  if (await untilGone(orphan, 10_000)) return
  signalGroup(orphan.pid, firmly)
  await untilGone(orphan, 5000)
}

/** Signals a child and all that it started; each child leads a process group of its own. */
export const signalGroup = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended in the meantime.
  }
}
