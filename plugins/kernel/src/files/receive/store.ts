import { type Readable, Transform, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Passes bytes on as long as there are no more than `limit`. */
const within = (limit: number): Transform => {
  let seen = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length
      done(seen > limit ? new Error('This is larger than it may be.') : null, chunk)
    },
  })
}

/** Writes what is sent where it belongs, a chunk in memory at a time. */
export const store = (bytes: Readable, sink: Writable, limit: number): Promise<void> =>
  pipeline(bytes, within(limit), sink)
