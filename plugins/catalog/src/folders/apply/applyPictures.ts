import type { CollectionSlug, PayloadRequest } from 'payload'
import { inLanguage } from '../../content/inAllLanguages.ts'
import { otherAlts } from '../plan/matchPictures.ts'
import type { PlannedPicture } from '../plan/plan.ts'
import { rightsOf } from './rights.ts'

const collection = 'media' as CollectionSlug

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
      if (stored.alt !== picture.alt) await req.payload.update({ collection, id: stored.id, data, ...rightsOf(req) })
    } else if (!made.has(token)) {
      const { id } = await req.payload.create({ collection, data, filePath: picture.path, ...rightsOf(req) })
      made.set(token, String(id))
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
