import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { PayloadRequest } from 'payload'
import { runtimeOf } from '../../runtime.ts'
import { brokenUpload, zipNeeded } from '../errors.ts'
import { type CourseAt, findCourses } from '../read/findCourses.ts'
import { type Workplace, workplaceOf } from '../workplace.ts'
import { unpack } from '../zip/unpack.ts'

export type Received = { id: string; place: Workplace; courses: CourseAt[] }

const write = async (req: PayloadRequest, file: string): Promise<void> => {
  if (!/^application\/zip\b/i.test(req.headers.get('content-type') ?? '') || !req.body) throw zipNeeded()
  try {
    await pipeline(Readable.fromWeb(req.body as NodeStream), createWriteStream(file, { flags: 'wx', mode: 0o600 }))
  } catch {
    throw brokenUpload()
  }
}

/**
 * Writes the zip that is the request's body to a folder of its own, unpacks it there and finds its courses. Throws
 * `FolderError` for a zip that must not be imported; then nothing of it is left. Otherwise the caller removes
 * `place.root`.
 */
export const receiveZip = async (req: PayloadRequest): Promise<Received> => {
  const id = randomUUID()
  const place = workplaceOf(runtimeOf(req.payload).folders.dir, id)
  await mkdir(place.unpacked, { recursive: true, mode: 0o700 })
  try {
    await write(req, place.zip)
    await unpack(place.zip, place.unpacked)
    await rm(place.zip)
    return { id, place, courses: await findCourses(place.unpacked, { strict: true }) }
  } catch (error) {
    await rm(place.root, { recursive: true, force: true })
    throw error
  }
}
