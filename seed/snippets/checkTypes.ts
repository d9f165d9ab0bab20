import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Snippet } from './extract.ts'

const compilerOptions = {
  target: 'ES2024',
  lib: ['ES2024', 'ESNext.Disposable', 'DOM', 'DOM.Iterable'],
  module: 'preserve',
  moduleResolution: 'bundler',
  moduleDetection: 'force', // a snippet without imports must not share its names with the next one
  types: ['node'],
  strict: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  skipLibCheck: true,
  noEmit: true,
}

const fileName = (index: number, lang: string) => `snippet-${index}.${lang === 'tsx' ? 'tsx' : 'ts'}`

const tscPath = () => {
  const manifest = createRequire(import.meta.url).resolve('typescript/package.json')
  return join(dirname(manifest), 'bin', 'tsc')
}

/**
 * Compiles all snippets in one program and answers the errors of each, as `file:line message` with the line of the
 * Markdown file. `folder` is emptied first; it has to lie below the package whose dependencies the snippets import.
 */
export const typeErrors = (snippets: Snippet[], folder: string): Map<Snippet, string[]> => {
  if (snippets.length === 0) return new Map()
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  snippets.forEach((snippet, index) => {
    writeFileSync(join(folder, fileName(index, snippet.lang)), `${snippet.code}\n`)
  })
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts', '*.tsx'] }))

  const tsc = spawnSync(process.execPath, [tscPath(), '-p', folder, '--pretty', 'false'], {
    cwd: folder,
    encoding: 'utf8',
  })
  const errors = new Map<Snippet, string[]>(snippets.map((snippet) => [snippet, []]))
  const unplaced: string[] = []
  for (const text of tsc.stdout.split('\n').filter((line) => line && !line.startsWith(' '))) {
    const at = /^snippet-(\d+)\.tsx?\((\d+),\d+\): (.*)$/.exec(text)
    const snippet = at && snippets[Number(at[1])]
    if (at && snippet) errors.get(snippet)!.push(`${snippet.file}:${snippet.line + Number(at[2])} ${at[3]}`)
    else unplaced.push(text)
  }
  if (unplaced.length > 0 || (tsc.status !== 0 && !tsc.stdout)) throw new Error([...unplaced, tsc.stderr].join('\n'))
  return errors
}
