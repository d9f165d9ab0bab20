import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Snippet } from './extract.ts'

/** Milliseconds that a snippet may take. */
const patience = 20_000

/** Nothing of ours: a snippet is somebody's text, and has no use for the academy's secrets. */
const environment = (folder: string) => ({
  PATH: dirname(process.execPath),
  HOME: folder,
  TMPDIR: folder,
  TZ: 'UTC',
  NODE_ENV: 'production' as const,
})

/** `failure` says how it ended when it did not end well. */
type Run = { failure: string | null; stdout: string; stderr: string }

const run = ({ lang, code, file, line }: Snippet, folder: string, timeout: number): Promise<Run> => {
  mkdirSync(folder, { recursive: true })
  const isTypeScript = lang === 'ts'
  const slug = file.replaceAll(/[^a-z0-9]+/g, '-')
  const path = join(folder, `${slug}-${line}.${isTypeScript ? 'mts' : 'mjs'}`)
  writeFileSync(path, `${code}\n`)
  // A snippet may not listen to a gentler signal.
  const options = { cwd: folder, timeout, killSignal: 'SIGKILL', env: environment(folder) } as const
  return new Promise((resolve) => {
    execFile(process.execPath, [path], options, (error, stdout, stderr) => {
      const failure = error && (error.killed ? `was stopped after ${timeout} ms` : `exited with ${error.code}`)
      resolve({ failure, stdout, stderr })
    })
  })
}

/**
 * Runs a snippet as an ES module of its own, with the Node that runs this. Answers what went wrong: another exit code than
 * 0, or an output that is not what the snippet says. `folder` has to lie below the package whose dependencies it imports.
 */
export const runErrors = async (snippet: Snippet, folder: string, timeout = patience): Promise<string[]> => {
  const { failure, stdout, stderr } = await run(snippet, folder, timeout)
  const at = `${snippet.file}:${snippet.line}`
  if (failure) return [`${at} ${failure}\n${stderr.trim()}`]
  const { output } = snippet.meta
  return output && !stdout.includes(output) ? [`${at} did not print “${output}”, but:\n${stdout.trim()}`] : []
}
