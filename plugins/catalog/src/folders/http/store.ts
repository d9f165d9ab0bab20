import { createWriteStream } from 'node:fs'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { folderLimits } from '../limits.ts'

/** Passes bytes on as long as they are no more than a zip may have. */
const withinLimit = (): Transform => {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      done(seen > folderLimits.zip ? new Error('This is larger than a zip may be.') : null, chunk)
    },
  })
}

/** Writes what is sent to a file of its own, a chunk in memory at a time. */
export const store = (bytes: Readable, file: string): Promise<void> =>
  pipeline(bytes, withinLimit(), createWriteStream(file, { flags: 'wx', mode: 0o600 }))
