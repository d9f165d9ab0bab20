import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import busboy from 'busboy'
import { store } from './store.ts'

/** What a form said beside its file, and how many files were in it. */
export type Form = { fields: Record<string, string>; files: number }

type Into = { sink: () => Writable; limit: number }

/** An import has a few options; more are read, so that they can be refused by name. */
const limits = { files: 2, fields: 10, fieldSize: 100, fieldNameSize: 100 }

/** Streams the first file of a form to where it belongs, whatever the field is called. Throws for a form that breaks off. */
export const receiveForm = async (body: Readable, contentType: string, { sink, limit }: Into): Promise<Form> => {
  const form: Form = { fields: {}, files: 0 }
  const parts = busboy({ headers: { 'content-type': contentType }, limits })
  let writing: Promise<void> | null = null
  parts.on('field', (name, value) => {
    form.fields[name] = value
  })
  parts.on('file', (_name, bytes) => {
    form.files += 1
    if (writing) return void bytes.resume()
    writing = store(bytes, sink(), limit)
    // Whoever waits for it hears of a failure; a form must not end by one that came too early for them.
    writing.catch(() => parts.destroy(new Error('The file of the form could not be stored.')))
  })
  await pipeline(body, parts)
  await writing
  return form
}
