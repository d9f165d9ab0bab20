import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { UploadConfig } from 'payload'
import type { HttpError } from '../errors.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/**
 * For an upload collection's folder: Payload itself answers 500, as if something were broken, and logs an error for every
 * mistyped address.
 */
export const refuseMissingFile =
  (dir: string, noSuchFile: () => HttpError): Handler =>
  async (_req, { params }) => {
    const isThere = await stat(path.join(dir, path.basename(params.filename))).then(
      (found) => found.isFile(),
      () => false,
    )
    if (!isThere) throw noSuchFile()
  }
