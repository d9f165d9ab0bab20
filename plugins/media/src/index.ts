import type { Plugin } from 'payload'
import { media } from './collections/media.ts'
import { withObjectStorage } from './objectStorage.ts'
import type { MediaOptions } from './options.ts'

export { openPicture } from './openPicture.ts'
export type { ObjectStorage } from './options.ts'

/** Uploaded pictures. */
export const mediaPlugin =
  ({ dir, objectStorage = null }: MediaOptions): Plugin =>
  (config) => {
    const collection = media({ dir, isElsewhere: objectStorage !== null })
    return withObjectStorage({ ...config, collections: [...(config.collections ?? []), collection] }, objectStorage)
  }
