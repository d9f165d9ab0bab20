import type { Plugin } from 'payload'
import { media } from './collections/media.ts'
import { folders } from './folders.ts'
import { withObjectStorage } from './objectStorage.ts'
import type { MediaOptions } from './options.ts'

export { openPicture } from './openPicture.ts'
export type { ObjectStorage } from './options.ts'

/** Uploaded pictures. */
export const mediaPlugin =
  ({ dir, objectStorage = null }: MediaOptions): Plugin =>
  (config) => {
    const collection = media({ dir, isElsewhere: objectStorage !== null })
    const collections = [...(config.collections ?? []), collection]
    return withObjectStorage({ ...config, folders, collections }, objectStorage)
  }
