import path from 'node:path'
import { parseArgs } from 'node:util'
import { FolderError } from '@academy/catalog/folders'
import { getPayload } from 'payload'
import config from '../../payload.config.ts'
import { runExport, runImport } from './commands.ts'
import { said } from './strings.ts'

const options = {
  'dry-run': { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
  remove: { type: 'boolean', default: false },
} as const

const argumentsOf = () => {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    return null
  }
}

const say = (text: string) => void process.stdout.write(`${text}\n`)

/** The exit code: 0 done, 1 refused, 2 not understood. */
const run = async (): Promise<number> => {
  const given = argumentsOf()
  const [command, first, second] = given?.positionals ?? []
  const flags = { dryRun: given?.values['dry-run'], publish: given?.values.publish, remove: given?.values.remove }
  if (command === 'export' && first && second) {
    return runExport(await getPayload({ config }), first, path.resolve(second), say)
  }
  if ((command === 'import' || command === 'import-all') && first && !second) {
    const target = { dir: path.resolve(first), all: command === 'import-all' }
    const { dryRun = false, publish = false, remove = false } = flags
    return runImport(await getPayload({ config }), target, { dryRun, publish, remove }, say)
  }
  say(said.usage)
  return 2
}

const refusal = (error: unknown): number => {
  if (!(error instanceof FolderError)) throw error
  say(error.message)
  return 1
}

// The adapter keeps connections that would hold the process.
process.exit(await run().catch(refusal))
