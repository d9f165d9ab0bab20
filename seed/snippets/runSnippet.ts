import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Snippet } from './extract.ts'

export type Run = { exitCode: number | string; stdout: string; stderr: string }

/** Node strips types itself where it can; an older one gets tsx. */
const typeScriptFlags = () =>
  'typescript' in process.features && process.features.typescript ? [] : ['--import', 'tsx']

/** Runs a snippet as an ES module of its own, with the Node that runs the tests. Never rejects. */
export const runSnippet = (snippet: Snippet, folder: string, timeoutMs = 20_000): Promise<Run> => {
  mkdirSync(folder, { recursive: true })
  const isTypeScript = snippet.lang === 'ts'
  const slug = snippet.file.replaceAll(/[^a-z0-9]+/g, '-')
  const file = join(folder, `${slug}-${snippet.line}.${isTypeScript ? 'mts' : 'mjs'}`)
  writeFileSync(file, `${snippet.code}\n`)
  const flags = isTypeScript ? typeScriptFlags() : []
  return new Promise((resolve) => {
    execFile(process.execPath, [...flags, file], { cwd: folder, timeout: timeoutMs }, (error, stdout, stderr) => {
      const timedOut = error?.killed ? `stopped after ${timeoutMs} ms` : undefined
      resolve({ exitCode: timedOut ?? error?.code ?? 0, stdout, stderr })
    })
  })
}
