// Loaded into every Node child (--import): a child never outlives its supervisor. When the channel to it closes, however that
// came about, the child is told to stop as if the supervisor had said so.
import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'

// A child's own children inherit the flag, but their channel is their parent's business.
const isOurs = process.env.ACADEMY_SUPERVISOR === String(process.ppid)
if (process.channel && isOurs) {
  process.channel.unref()
  process.once('disconnect', () => {
    silence()
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 10_000).unref()
  })
}

/**
 * Nobody reads the output any more, and pino would try for ever to write into the broken pipe, holding the process. The file
 * opened next takes the number that was just given back.
 */
function silence() {
  for (const output of [1, 2]) {
    closeSync(output)
    openSync(devNull, 'w')
  }
}
