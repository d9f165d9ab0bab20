import { report, say } from '../bootstrap/terminal.mjs'
import { createAcademy } from './academy.ts'
import { settingsFrom, startOrder } from './settings.ts'
import { catalogueUp, everythingUp } from './summary.ts'

// One supervisor for all processes of the academy: `node scripts/supervisor/main.ts '{…}'`, from start.mjs.

const settings = settingsFrom(startOrder.parse(JSON.parse(process.argv[2] ?? '{}')), process.env)

let stopAskedAt: number | null = null
let stopped: Promise<void> | null = null

const stop = (exitCode: number): Promise<void> => {
  stopped ??= academy.stop().then(
    () => process.exit(exitCode),
    (err) => {
      report(err)
      process.exit(1)
    },
  )
  return stopped
}

const fail = (err: unknown): void => {
  if (stopped) return
  report(err)
  void stop(1)
}

const academy = createAcademy({
  settings,
  onCatalogue: () => {
    catalogueUp(settings)
    process.send?.('catalogue')
  },
  onHopeless: fail,
})

/** One Ctrl-C arrives up to three times: from the terminal, from npm and from start.mjs. */
const samePress = 1000

const onSignal = () => {
  const now = Date.now()
  if (stopAskedAt !== null && now - stopAskedAt > samePress) {
    say('Ending everything at once.')
    academy.kill()
    process.exit(130)
  }
  if (stopAskedAt !== null) return
  stopAskedAt = now
  say('\nStopping … (Ctrl-C again ends everything at once)')
  void stop(0)
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal)
// start.mjs is gone, and with it the terminal.
process.on('disconnect', onSignal)
process.on('uncaughtException', fail)

try {
  await academy.start()
  if (!stopped) {
    everythingUp(settings)
    process.send?.('ready')
  }
} catch (err) {
  fail(err)
}
