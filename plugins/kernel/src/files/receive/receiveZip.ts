import { Readable, type Writable } from 'node:stream'
import type { ReadableStream as NodeStream } from 'node:stream/web'
import type { PayloadRequest } from 'payload'
import { type Form, receiveForm } from './form.ts'
import { store } from './store.ts'

type Into = {
  /** Where the zip goes; asked once. */
  sink: () => Writable
  /** Bytes. */
  limit: number
}

/** What came with a zip, or why none came: the request is no zip and no form with the one, or it broke off or was too long. */
export type ReceivedZip = { fields: Form['fields'] } | { refused: 'not-one-zip' | 'broken' }

const receive = async (body: Readable, type: string, { sink, limit }: Into): Promise<Form> => {
  if (/^multipart\/form-data\b/i.test(type)) return receiveForm(body, type, { sink, limit })
  await store(body, sink(), limit)
  return { fields: {}, files: 1 }
}

/** Streams the zip that is the request's body, or the one file of the form that is; for endpoints that read their own body. */
export const receiveZip = async ({ headers, body }: PayloadRequest, into: Into): Promise<ReceivedZip> => {
  const type = headers.get('content-type') ?? ''
  if (!/^(application\/zip|multipart\/form-data)\b/i.test(type) || !body) return { refused: 'not-one-zip' }
  try {
    const { fields, files } = await receive(Readable.fromWeb(body as NodeStream), type, into)
    return files === 1 ? { fields } : { refused: 'not-one-zip' }
  } catch {
    return { refused: 'broken' }
  }
}
