import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { PayloadRequest } from 'payload'
import { runtimeOf } from '../../runtime.ts'
import { brokenUpload, zipNeeded } from '../errors.ts'
import { type CourseAt, findCourses } from '../read/findCourses.ts'
import { type Workplace, workplaceOf } from '../workplace.ts'
import { unpack } from '../zip/unpack.ts'
import { type Form, receiveForm } from './form.ts'
import { store } from './store.ts'

export type Received = {
  id: string
  place: Workplace
  courses: CourseAt[]
  /** What a form said beside the zip. */
  fields: Form['fields']
}

const receive = async (body: Readable, type: string, file: string): Promise<Form> => {
  try {
    if (/^multipart\/form-data\b/i.test(type)) return await receiveForm(body, type, file)
    await store(body, file)
    return { fields: {}, files: 1 }
  } catch {
    throw brokenUpload()
  }
}

const write = async (req: PayloadRequest, file: string): Promise<Form['fields']> => {
  const type = req.headers.get('content-type') ?? ''
  if (!/^(application\/zip|multipart\/form-data)\b/i.test(type) || !req.body) throw zipNeeded()
  const { fields, files } = await receive(Readable.fromWeb(req.body as NodeStream), type, file)
  if (files !== 1) throw zipNeeded()
  return fields
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
