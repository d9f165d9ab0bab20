import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Snippet } from './extract.ts'

/** Milliseconds that a snippet may take. */
const patience = 20_000

/** Node strips types itself where it can; an older one gets tsx. */
const typeScriptFlags = () =>
  'typescript' in process.features && process.features.typescript ? [] : ['--import', 'tsx']

/** Nothing of ours: a snippet is somebody's text, and has no use for the academy's secrets. */
const environment = (folder: string) => ({
  PATH: dirname(process.execPath),
  HOME: folder,
  TMPDIR: folder,
  TZ: 'UTC',
  NODE_ENV: 'production' as const,
})

type Run = { exitCode: number | string; stdout: string; stderr: string }

const run = ({ lang, code, file, line }: Snippet, folder: string): Promise<Run> => {
  mkdirSync(folder, { recursive: true })
  const isTypeScript = lang === 'ts'
  const slug = file.replaceAll(/[^a-z0-9]+/g, '-')
  const path = join(folder, `${slug}-${line}.${isTypeScript ? 'mts' : 'mjs'}`)
  writeFileSync(path, `${code}\n`)
  const flags = isTypeScript ? typeScriptFlags() : []
  const options = { cwd: folder, timeout: patience, env: environment(folder) }
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, path], options, (error, stdout, stderr) => {
      const timedOut = error?.killed ? `stopped after ${patience} ms` : undefined
      resolve({ exitCode: timedOut ?? error?.code ?? 0, stdout, stderr })
    })
  })
}

/**
 * Runs a snippet as an ES module of its own, with the Node that runs this. Answers what went wrong: another exit code than
 * 0, or an output that is not what the snippet says. `folder` has to lie below the package whose dependencies it imports.
 */
export const runErrors = async (snippet: Snippet, folder: string): Promise<string[]> => {
  const { exitCode, stdout, stderr } = await run(snippet, folder)
  const at = `${snippet.file}:${snippet.line}`
  if (exitCode !== 0) return [`${at} exited with ${exitCode}\n${stderr.trim()}`]
  const { output } = snippet.meta
  return output && !stdout.includes(output) ? [`${at} did not print “${output}”, but:\n${stdout.trim()}`] : []
}
