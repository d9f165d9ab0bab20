import path from 'node:path'
import { parseArgs } from 'node:util'
import { FolderError } from '@academy/catalog/folders'
import { Failure, report } from '../../../scripts/bootstrap/terminal.mjs'
import { lessonsInFolder } from './inFolders.ts'
import { said } from './strings.ts'
import { tryLessons } from './tryLessons.ts'

const options = {
  course: { type: 'string', multiple: true, default: [] as string[] },
  newest: { type: 'boolean', default: false },
  record: { type: 'boolean', default: false },
  publish: { type: 'boolean', default: false },
} as const

const argumentsOf = () => {
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch {
    return null
  }
}

const say = (text: string) => void process.stdout.write(`${text}\n`)
const around = { say, today: new Date().toISOString().slice(0, 10) }

/** The exit code: 0 all pass, 1 something does not, 2 not understood. */
const run = async (): Promise<number> => {
  const given = argumentsOf()
  const { course: courses = [], publish = false, ...flags } = given?.values ?? {}
  const [dir, ...more] = given?.positionals ?? []
  const isUnderstood = given && more.length === 0 && !(dir && courses.length > 0) && !(publish && courses.length === 0)
  if (!isUnderstood) {
    say(said.usage)
    return 2
  }
  const wanted = { newest: false, record: false, ...flags }
  if (courses.length > 0) {
    // The academy and its database are only there for whoever asks for its courses.
    const { tryCourses } = await import('./academy.ts')
    return tryCourses(courses, { ...wanted, publish }, around)
  }
  const folder = dir ? path.resolve(dir) : path.join(import.meta.dirname, '../../content')
  const { passed } = await tryLessons(await lessonsInFolder(folder), wanted, around)
  return passed ? 0 : 1
}

const refusal = (error: unknown): number => {
  if (error instanceof FolderError) say(error.message)
  else if (error instanceof Failure) report(error)
  else throw error
  return 1
}

// The adapter keeps connections that would hold the process.
process.exit(await run().catch(refusal))
