import { stat } from 'node:fs/promises'
import path from 'node:path'
import { HttpError } from '@academy/kernel'
import type { UploadConfig } from 'payload'
import { strings } from './strings.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

const noSuchFile = () => new HttpError(404, 'media/no-such-file', strings.noSuchFile)

/** Payload itself answers 500, as if something were broken, and logs an error for every mistyped address. */
export const refuseMissingFile =
  (dir: string): Handler =>
  async (_req, { params }) => {
    const isThere = await stat(path.join(dir, path.basename(params.filename))).then(
      (found) => found.isFile(),
      () => false,
    )
    if (!isThere) throw noSuchFile()
  }
