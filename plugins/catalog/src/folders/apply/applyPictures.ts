import { basename } from 'node:path'
import { type CollectionSlug, FileUploadError, type PayloadRequest, ValidationError } from 'payload'
import { inLanguage } from '../../content/inAllLanguages.ts'
import { otherAlts } from '../plan/matchPictures.ts'
import type { PlannedPicture } from '../plan/plan.ts'
import { FolderError } from '../problem.ts'
import { folderStrings } from '../strings.ts'
import { rightsOf } from './rights.ts'

const collection = 'media' as CollectionSlug

/**
 * Its first bytes are what its name says; what follows of a picture is seen when it is made smaller. A video and captions are
 * called by their names in the library. Throws `FolderError`.
 */
const upload = async ({ path, file, alt }: PlannedPicture['picture'], req: PayloadRequest): Promise<string> => {
  try {
    const data = { alt: alt || basename(path) }
    const { id } = await req.payload.create({ collection, data, filePath: path, ...rightsOf(req) })
    return String(id)
  } catch (error) {
    const isDamaged = error instanceof FileUploadError || (alt === '' && error instanceof ValidationError)
    if (!isDamaged) throw error
    const { damagedPicture, damagedVideo } = folderStrings.read
    throw new FolderError([{ file, message: alt ? damagedPicture : damagedVideo }])
  }
}

/**
 * Uploads what is new and corrects words. `made` is filled in as it goes: the ids of stored pictures by the tokens of new
 * ones.
 */
export const applyPictures = async (
  pictures: PlannedPicture[],
  made: Map<string, string>,
  req: PayloadRequest,
): Promise<void> => {
  for (const { token, picture, stored } of pictures) {
    const data = { alt: picture.alt }
    if (stored) {
      if (picture.alt && stored.alt !== picture.alt)
        await req.payload.update({ collection, id: stored.id, data, ...rightsOf(req) })
    } else if (!made.has(token)) {
      made.set(token, await upload(picture, req))
    }
    const id = stored?.id ?? made.get(token)
    for (const [language, alt] of otherAlts({ picture, stored })) {
      if (id)
        await req.payload.update({ collection, id, data: { alt }, ...rightsOf(req), ...inLanguage(req, language) })
    }
  }
}

/**
 * Removes the files of new pictures, which a transaction that fails does not take back. Their rows go with it either way;
 * deleting them here is how the file goes too, wherever it is kept.
 */
export const takeBackPictures = async (made: Map<string, string>, req: PayloadRequest): Promise<void> => {
  for (const id of made.values()) {
    await req.payload.delete({ collection, id, depth: 0, req }).catch((error: unknown) => {
      req.payload.logger.error({
        err: error,
        msg: `The file of picture ${id} stays behind after an import that failed`,
      })
    })
  }
}
