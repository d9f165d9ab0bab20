import { HttpError } from '@academy/kernel'
import { errors } from '../strings.ts'
import { isPlainJson } from './json.ts'

/**
 * Most that a body may weigh, in bytes. A long course's JSON is under 1 MiB; uploads are one file at a time; an archive is
 * many courses with their pictures.
 */
export const bodyLimits = {
  json: 4 * 1024 * 1024,
  upload: 50 * 1024 * 1024,
  archive: 200 * 1024 * 1024,
  other: 1024 * 1024,
} as const

const readable = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MiB`

export const tooLarge = (limit: number) => new HttpError(413, 'http/too-large', errors.tooLarge(readable(limit)))
export const badJson = () => new HttpError(400, 'http/bad-json', errors.badJson)
export const badForm = () => new HttpError(400, 'http/bad-form', errors.badForm)
export const badType = () => new HttpError(415, 'http/unsupported-media-type', errors.badType)

export type BodyKind = keyof typeof bodyLimits

/** What a body may be that is neither JSON nor a form with files: the panel's queries, and forms of outside accounts. */
const fields = /^application\/x-www-form-urlencoded\b/i

/** Who reads an archive, by itself or in a form; it streams there and is never in memory as a whole. */
const archivePath = /^\/api\/(courses\/import|users\/me\/record-imports)\/?$/
/** Where that is many courses. */
const coursesPath = /^\/api\/courses\/import\/?$/

/** Most that a body of this type may weigh at a path, in bytes. */
export const limitFor = (contentType: string, path: string): number => {
  const kind = kindOf(contentType)
  if (kind !== 'upload' && kind !== 'archive') return bodyLimits[kind]
  return coursesPath.test(path) ? bodyLimits.archive : bodyLimits.upload
}

/** Refuses what nobody at that path reads: Payload takes it for a request without fields. Throws HttpError 415. */
export const refuseType = (contentType: string, path: string): void => {
  const kind = kindOf(contentType)
  if (kind === 'archive' && !archivePath.test(path)) throw badType()
  if (kind === 'other' ? !fields.test(contentType) : kind === 'upload' && !boundaryOf(contentType)) throw badType()
}

/** What parts the fields of a form. */
export const boundaryOf = (contentType: string): string | null =>
  /;\s*boundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType)?.slice(1).find(Boolean) ?? null

export const kindOf = (contentType: string): BodyKind => {
  if (/^application\/(?:[\w.+-]+\+)?json\b/i.test(contentType)) return 'json'
  if (/^application\/zip\b/i.test(contentType)) return 'archive'
  return /^multipart\//i.test(contentType) ? 'upload' : 'other'
}

/** How far past its limit a body is still read and thrown away: a client told while it writes may never hear it. */
const patience = 2

/** A stream that passes `limit` bytes and fails when there were more, at its end; `onOverrun` hears of it first. */
export const limited = (
  body: ReadableStream<Uint8Array>,
  limit: number,
  onOverrun: () => void = () => {},
): ReadableStream<Uint8Array> => {
  let seen = 0
  return body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        seen += chunk.byteLength
        if (seen <= limit) return controller.enqueue(chunk)
        onOverrun()
        if (seen > limit * patience) controller.error(tooLarge(limit))
      },
      flush(controller) {
        if (seen > limit) controller.error(tooLarge(limit))
      },
    }),
  )
}

/** The text of a JSON body. Throws HttpError 413 `http/too-large` or 400 `http/bad-json`; an empty body is fine. */
export const readJson = async (body: ReadableStream<Uint8Array>, limit: number = bodyLimits.json): Promise<string> => {
  const bytes = await new Response(limited(body, limit)).arrayBuffer()
  const text = decoded(bytes)
  if (text.trim() === '') return ''
  if (!isPlainJson(text)) throw badJson()
  return text
}

const decoded = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw badJson()
  }
}

/** Refuses by the announced length, before a byte is read, what is too long even to throw away. */
export const refuseLength = (contentLength: string | undefined, limit: number): void => {
  if (Number(contentLength ?? 0) > limit * patience) throw tooLarge(limit)
}
