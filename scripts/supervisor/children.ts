import { type ChildProcess, spawn } from 'node:child_process'
import { dim, Failure, red, say } from '../bootstrap/terminal.mjs'
import { patience, restartDelay } from './backoff.ts'
import { type Identity, identify } from './identity.ts'
import { type Log, openLog } from './log.ts'
import { forTerminal } from './logLine.ts'
import { signalGroup } from './orphans.ts'

/** A program to be run as a child. */
export type Order = {
  /** Also the name of its log. */
  name: string
  program: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** Another account to run as; possible for root alone. */
  account?: { uid: number; gid: number } | null
  /** What asks it to stop in good order. @default SIGTERM */
  stopSignal?: NodeJS.Signals
  /** Whether it is a Node program, which then holds on to the supervisor through a channel. @default true */
  isNode?: boolean
}

type Running = { order: Order; child: ChildProcess; identity: Identity; ended: Promise<void> }

export type Children = {
  /** Runs a program to its end; rejects with a Failure that shows the end of its log. */
  runOnce: (order: Order, failure: { message: string; advice: string }) => Promise<void>
  /** Starts a program and starts it again whenever it ends, until it is hopeless. */
  keep: (order: Order) => void
  /** Stops all children, `last` after the others, and starts none from then on. */
  stop: (last: string) => Promise<void>
  /** Ends all children at once. */
  kill: () => void
}

type Given = {
  dataDir: string
  /** Everything that children say goes to the terminal, not only errors. */
  verbose: boolean
  record: (running: Identity[]) => void
  onHopeless: (failure: Failure) => void
}

export const createChildren = ({ dataDir, verbose, record, onHopeless }: Given): Children => {
  const running = new Set<Running>()
  const logs = new Map<string, Log>()
  let isStopping = false
  const save = () => record([...running].map(({ identity }) => identity))

  const logOf = (name: string): Log => {
    const log = logs.get(name) ?? openLog(dataDir, name)
    logs.set(name, log)
    return log
  }

  const start = (order: Order): Running => {
    const child = spawnOrder(order)
    const log = logOf(order.name)
    const show = (line: string) => {
      const text = forTerminal(line, verbose)
      if (text) say(`${dim(`${order.name} │`)} ${text}`)
    }
    if (child.stdout) log.follow(child.stdout, show)
    if (child.stderr) log.follow(child.stderr, show)
    const ended = new Promise<void>((resolve) => {
      child.once('error', () => resolve())
      child.once('close', () => resolve())
    })
    const entry = { order, child, identity: identify(order.name, child.pid ?? 0), ended }
    running.add(entry)
    save()
    ended.then(() => {
      running.delete(entry)
      if (!isStopping) save()
    })
    return entry
  }

  const runOnce: Children['runOnce'] = async (order, { message, advice }) => {
    if (isStopping) throw new Failure('The academy is stopping.')
    const { child, ended } = start(order)
    await ended
    if (child.exitCode === 0) return
    const log = logOf(order.name)
    throw new Failure(message, `${advice}\nThe whole log: ${log.file}`, log.tail())
  }

  const keep: Children['keep'] = (order) => {
    const deaths: number[] = []
    const cycle = async () => {
      const { child, ended } = start(order)
      await ended
      if (isStopping) return
      deaths.push(Date.now())
      const delay = restartDelay(deaths, Date.now())
      if (delay === null) return onHopeless(hopeless(order.name, logOf(order.name)))
      say(`${red('!')} ${order.name} ended (${child.signalCode ?? `exit code ${child.exitCode}`}); starting it again`)
      setTimeout(() => !isStopping && void cycle(), delay)
    }
    void cycle()
  }

  const stop: Children['stop'] = async (last) => {
    isStopping = true
    const all = [...running]
    await Promise.all(all.filter(({ order }) => order.name !== last).map(stopOne))
    await Promise.all(all.filter(({ order }) => order.name === last).map(stopOne))
  }

  const kill = () => {
    isStopping = true
    for (const { child, order } of running) {
      // SIGQUIT ends Postgres and its workers at once; SIGKILL would leave workers behind.
      if (child.pid) signalGroup(child.pid, order.isNode === false ? 'SIGQUIT' : 'SIGKILL')
    }
  }

  return { runOnce, keep, stop, kill }
}

const leash = new URL('leash.mjs', import.meta.url).href

const spawnOrder = ({ program, args, cwd, env, account, isNode = true }: Order): ChildProcess =>
  spawn(program, isNode ? ['--import', leash, ...args] : args, {
    cwd,
    env: { ...env, ACADEMY_SUPERVISOR: String(process.pid) },
    // A group of its own: Ctrl-C in the terminal reaches the supervisor alone, which then stops all in order.
    detached: process.platform !== 'win32',
    windowsHide: true,
    stdio: ['ignore', 'pipe', 'pipe', ...(isNode ? (['ipc'] as const) : [])],
    ...(account ?? {}),
  })

const stopOne = async ({ order, child, ended }: Running): Promise<void> => {
  child.kill(order.stopSignal ?? 'SIGTERM')
  const timer = setTimeout(() => child.pid && signalGroup(child.pid, 'SIGKILL'), 15_000)
  await ended
  clearTimeout(timer)
}

const hopeless = (name: string, log: Log) =>
  new Failure(
    `${name} ended ${patience.deaths} times within ${patience.within / 1000} seconds, so it is not started again.`,
    `Its log says why: ${log.file}`,
    log.tail(),
  )
