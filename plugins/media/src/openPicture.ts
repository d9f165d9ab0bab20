import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import { createLocalReq, type Payload } from 'payload'
import { MEDIA_SLUG } from './contract.ts'

/** A file of the folder; null when it is not there. */
const ofFolder = async (dir: string, filename: string): Promise<AsyncIterable<Uint8Array> | null> => {
  const file = path.join(dir, path.basename(filename))
  const isThere = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  )
  return isThere ? createReadStream(file) : null
}

/** The bytes of an uploaded picture as it was sent, wherever pictures are kept; null when the file is gone. */
export const openPicture = async (payload: Payload, filename: string): Promise<AsyncIterable<Uint8Array> | null> => {
  const { slug, upload } = payload.collections[MEDIA_SLUG].config
  const req = await createLocalReq({}, payload)
  const doc = { filename, id: '' }
  for (const handler of upload.handlers ?? []) {
    const reply = await Promise.resolve(handler(req, { doc, params: { collection: slug, filename } })).catch(() => null)
    if (reply === null) return null
    if (reply instanceof Response) return reply.ok && reply.body ? Readable.fromWeb(reply.body as NodeStream) : null
  }
  return ofFolder(String(upload.staticDir), filename)
}
