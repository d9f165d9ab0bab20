import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { receiveZip as receive } from '@academy/kernel'
import type { PayloadRequest } from 'payload'
import { runtimeOf } from '../../runtime.ts'
import { brokenUpload, zipNeeded } from '../errors.ts'
import { folderLimits } from '../limits.ts'
import { type CourseAt, findCourses } from '../read/findCourses.ts'
import { type Workplace, workplaceOf } from '../workplace.ts'
import { unpack } from '../zip/unpack.ts'

type Fields = Record<string, string>

export type Received = {
  id: string
  place: Workplace
  courses: CourseAt[]
  /** What a form said beside the zip. */
  fields: Fields
}

const write = async (req: PayloadRequest, file: string): Promise<Fields> => {
  const sink = () => createWriteStream(file, { flags: 'wx', mode: 0o600 })
  const received = await receive(req, { sink, limit: folderLimits.zip })
  if ('fields' in received) return received.fields
  throw received.refused === 'broken' ? brokenUpload() : zipNeeded()
}

/**
 * Writes the zip that is the request's body, or the one file of the form that is, to a folder of its own, unpacks it there
 * and finds its courses. Throws `FolderError` for a zip that must not be imported; then nothing of it is left. Otherwise
 * the caller removes `place.root`.
 */
export const receiveZip = async (req: PayloadRequest): Promise<Received> => {
  const id = randomUUID()
  const place = workplaceOf(runtimeOf(req.payload).folders.dir, id)
  await mkdir(place.unpacked, { recursive: true, mode: 0o700 })
  try {
    const fields = await write(req, place.zip)
    await unpack(place.zip, place.unpacked)
    await rm(place.zip)
    return { id, place, courses: await findCourses(place.unpacked, { strict: true }), fields }
  } catch (error) {
    await rm(place.root, { recursive: true, force: true })
    throw error
  }
}
