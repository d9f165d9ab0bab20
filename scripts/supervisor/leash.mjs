// Loaded into every Node child (--import): a child never outlives its supervisor. When the channel to it closes, however that
// came about, the child is told to stop as if the supervisor had said so.

// A child's own children inherit the flag, but their channel is their parent's business.
const isOurs = process.env.ACADEMY_SUPERVISOR === String(process.ppid)
if (process.channel && isOurs) {
  process.channel.unref()
  process.once('disconnect', () => {
    // Nobody reads the output any more; a log line must not turn the orderly end into a crash.
    process.stdout.on('error', () => {})
    process.stderr.on('error', () => {})
    process.kill(process.pid, 'SIGTERM')
    setTimeout(() => process.exit(1), 10_000).unref()
  })
}
