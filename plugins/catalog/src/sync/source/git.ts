import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { withoutPassword } from '../settings.ts'
import { syncStrings } from '../strings.ts'

const said = syncStrings.failures
const run = promisify(execFile)

const timeoutMs = 120_000

/** Something that git, or the lack of it, keeps us from; its message is for staff and holds no token. */
export class GitFailed extends Error {}

/** A repository is somebody else's words: no protocol but these, no hooks, and no questions at a terminal. */
const manners = {
  'protocol.allow': 'never',
  'protocol.https.allow': 'always',
  'protocol.ssh.allow': 'always',
  'protocol.file.allow': 'always',
  'core.hooksPath': '/dev/null',
  'core.fsmonitor': 'false',
  'core.askPass': 'true',
  'core.sshCommand': 'ssh -o BatchMode=yes',
}
const asArguments = Object.entries(manners).flatMap(([name, value]) => ['-c', `${name}=${value}`])

type Failure = { code?: string | number; killed?: boolean; stderr?: string; message?: string }

const reasonOf = ({ killed, stderr, message }: Failure): string => {
  if (killed) return said.timeout
  const lines = (stderr || message || '').split('\n').filter((line) => line.trim() !== '')
  const telling = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? ''
  return withoutPassword(telling.replace(/^(fatal|error): /, '')).slice(0, 500)
}

/** Asks git in a folder that is there. Answers what it printed; throws `GitFailed`. No secret may be in the arguments. */
export const git = async (dir: string, ...args: string[]): Promise<string> => {
  try {
    const { stdout } = await run('git', [...asArguments, ...args], { cwd: dir, timeout: timeoutMs })
    return stdout.trim()
  } catch (error) {
    const failure = error as Failure
    if (failure.code === 'ENOENT') throw new GitFailed(said.noGit)
    throw new GitFailed(said.git(args[0] ?? '', reasonOf(failure)))
  }
}
