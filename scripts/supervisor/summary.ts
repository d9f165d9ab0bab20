import { bold, dim, say } from '../bootstrap/terminal.mjs'
import type { Settings } from './settings.ts'

const accounts = ['admin', 'editor', 'instructor', 'instructor2', 'student', 'student2', 'student3']
const password = 'observe-everything-1'

const addressOf = ({ port }: Settings) => process.env.PUBLIC_URL || `http://localhost:${port}`
const since = (at: number) => `${((Date.now() - at) / 1000).toFixed(1)} s`

export const catalogueUp = (settings: Settings): void => {
  say(`\n  ${bold('The catalogue is up:')} ${addressOf(settings)}  ${dim(`after ${since(settings.startedAt)}`)}\n`)
}

/** What a person needs to know once everything runs. */
export const everythingUp = (settings: Settings): void => {
  const address = addressOf(settings)
  say(
    bold(`\nSentry Academy is running${settings.dev ? ' and reloads what you edit' : ''}.`) +
      dim(`  (${since(settings.startedAt)})`),
  )
  say(`
  Academy    ${address}
  Admin      ${address}/admin
  API        ${address}/api/docs

  Sign in as ${accounts.map((name) => `${name}@academy.test`).join('\n             ')}
  Password   ${password}

  Data and logs in ${settings.dataDir}. Ctrl-C stops everything.`)
}
