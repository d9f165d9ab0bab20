import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process that can be recognised later, when its id may belong to a stranger. */
export type Identity = {
  name: string
  pid: number
  /** When it was born, in whatever terms the machine has; `unknown` where it does not say. */
  born: string
}

/** When the process with this id was born; null when there is none (or it has ended and only waits to be collected). */
export const bornOf = (pid: number): string | null => {
  try {
    if (process.platform === 'linux') return bornOnLinux(pid)
    if (process.platform === 'darwin') return bornOnMac(pid)
    process.kill(pid, 0)
    return 'unknown'
  } catch {
    return null
  }
}

const bornOnLinux = (pid: number): string | null => {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name in brackets may contain anything, so fields are counted from the last bracket on: see proc_pid_stat(5).
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTime] = [fields[0], fields[19]]
  return state === 'Z' || state === 'X' ? null : `${boot} ${startTime}`
}

const bornOnMac = (pid: number): string | null =>
  execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null

export const identify = (name: string, pid: number): Identity => ({ name, pid, born: bornOf(pid) ?? 'gone' })

/** Whether that very process still runs. */
export const isAlive = ({ pid, born }: Identity): boolean => bornOf(pid) === born

/** Resolves to whether the process was gone before the time (ms) ran out. */
export const untilGone = async (process: Identity, timeout: number): Promise<boolean> => {
  for (const deadline = Date.now() + timeout; isAlive(process); ) {
    if (Date.now() > deadline) return false
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return true
}
