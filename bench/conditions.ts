import { execFileSync } from 'node:child_process'
import os from 'node:os'
import { root } from '../scripts/bootstrap/paths.mjs'

const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim()
  } catch {
    return 'no git'
  }
}

/** Where and with what the figures were taken. */
export const conditions = (): string => {
  const cpus = os.cpus()
  return [
    `Measured by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit()}, Node ${process.version}.`,
    `Machine: ${cpus.length} × ${cpus[0]?.model.trim() ?? 'unknown CPU'}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}.`,
    'Everything runs on that one machine: the load generator, origin, admin panel, worker, embedded Postgres and Chromium share its cores.',
  ].join('\n')
}
