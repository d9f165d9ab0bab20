import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type ByteCache, byteCache } from './byteCache.ts'
import { contentTypeOf } from './contentType.ts'
import { acceptedEncodings, type Encoding, extensionOf } from './encoding.ts'
import type { ServedFile } from './files.ts'
import type { Found } from './resolve.ts'

type Body = { bytes: Uint8Array<ArrayBuffer>; etag: string }
type Asked = { method: string; acceptEncoding: string | undefined; ifNoneMatch: string | undefined }

export type StaticFiles = {
  /** Answers at once when the bytes are in memory, else after reading them. */
  answer: (found: Extract<Found, { kind: 'file' }>, asked: Asked) => Response | Promise<Response>
}

/** Weak comparison, as `If-None-Match` wants it. */
export const matchesEtag = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag))

/** Pages are UTF-8; a type that does not say so leaves it to the browser's guess. */
const withCharset = (type: string): string => (/^text\/[\w.+-]+$/.test(type) ? `${type}; charset=utf-8` : type)

const reply = (
  found: Extract<Found, { kind: 'file' }>,
  asked: Asked,
  body: Body,
  encoding: Encoding | undefined,
): Response => {
  const headers: Record<string, string> = { ETag: body.etag, 'Cache-Control': found.cacheControl }
  if (found.file.compressed.length > 0) headers.Vary = 'Accept-Encoding'
  if (found.status === 200 && matchesEtag(asked.ifNoneMatch, body.etag))
    return new Response(null, { status: 304, headers })
  headers['Content-Type'] = withCharset(found.type ?? contentTypeOf(found.file.absolute))
  headers['Content-Length'] = String(body.bytes.byteLength)
  if (encoding) headers['Content-Encoding'] = encoding
  return new Response(asked.method === 'HEAD' ? null : body.bytes, { status: found.status, headers })
}

const read = async (file: string, cache: ByteCache<Body>): Promise<Body> => {
  const bytes = await readFile(file)
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const body = { bytes, etag }
  cache.set(file, body, bytes.byteLength)
  return body
}

const pick = (file: ServedFile, acceptEncoding: string | undefined): Encoding | undefined =>
  file.compressed.length === 0
    ? undefined
    : acceptedEncodings(acceptEncoding).find((each) => file.compressed.includes(each))

/**
 * Serves files from memory, compressed as they lie on the disk. Each encoding's bytes have their own strong ETag. A
 * release's files never change, so nothing is ever read twice while it fits into `maxBytes`.
 */
export const staticFiles = (maxBytes: number): StaticFiles => {
  const cache = byteCache<Body>(maxBytes)
  return {
    answer: (found, asked) => {
      const encoding = pick(found.file, asked.acceptEncoding)
      const file = encoding ? found.file.absolute + extensionOf[encoding] : found.file.absolute
      const known = cache.get(file)
      if (known) return reply(found, asked, known, encoding)
      return read(file, cache).then((body) => reply(found, asked, body, encoding))
    },
  }
}
