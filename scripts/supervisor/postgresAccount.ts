import { execFileSync } from 'node:child_process'
import { Failure } from '../bootstrap/terminal.mjs'

/** Whom Postgres runs as when root starts the academy; null: whoever starts it. */
export type Account = { uid: number; gid: number }

/** Postgres refuses to run as root, so it gets the machine's `postgres` user, which is made if there is none. */
export const postgresAccount = (): Account | null => {
  if (process.getuid?.() !== 0) return null
  return accountOf('postgres') ?? createAccount()
}

const accountOf = (name: string): Account | null => {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }))
  try {
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

const createAccount = (): Account => {
  try {
    const flags = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin']
    execFileSync('useradd', [...flags, 'postgres'], { stdio: 'pipe' })
  } catch {
    // Answered below: what matters is whether the user is there now.
  }
  const account = accountOf('postgres')
  if (account) return account
  throw new Failure(
    'Postgres does not run as root, and no user “postgres” could be made for it.',
    'Start the academy as a normal user, or set DATABASE_URL to a Postgres of your own (see .env.example).',
  )
}
