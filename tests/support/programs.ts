import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** Resolves when a program has printed this; rejects with all it printed when it ends before. Its output is read on. */
export const saying = (program: ChildProcess, words: string): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = ''
    program.stdout?.on('data', (chunk) => {
      output += chunk
      if (output.includes(words)) resolve()
    })
    program.once('exit', (code) => reject(new Error(`It ended with exit code ${code}:\n${output}`)))
  })

export const ended = async (program: ChildProcess): Promise<void> => {
  if (program.exitCode !== null || program.signalCode !== null) return
  program.kill()
  await once(program, 'exit')
}
