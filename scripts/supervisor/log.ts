import { createWriteStream, mkdirSync, renameSync, statSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

const largest = 20 * 1024 * 1024

/** The log file of one child in `DATA_DIR/logs`; the file before the latest is kept as `.1`. */
export type Log = {
  file: string
  /** Copies a child's output, line by line. */
  follow: (output: Readable, onLine?: (line: string) => void) => void
  /** The last lines, for a message about why something failed. */
  tail: () => string
}

export const openLog = (dataDir: string, name: string): Log => {
  const folder = join(dataDir, 'logs')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${name}.log`)
  let size = sizeOf(file)
  let stream: WriteStream | null = null
  const recent: string[] = []

  const write = (line: string) => {
    if (size > largest) {
      stream?.end()
      stream = null
      renameSync(file, `${file}.1`)
      size = 0
    }
    stream ??= createWriteStream(file, { flags: 'a', mode: 0o600 })
    stream.write(`${line}\n`)
    size += Buffer.byteLength(line) + 1
    recent.push(line)
    if (recent.length > 30) recent.shift()
  }

  return {
    file,
    follow: (output, onLine) => {
      createInterface({ input: output }).on('line', (line) => {
        write(line)
        onLine?.(line)
      })
    },
    tail: () => recent.join('\n'),
  }
}

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
