import type { Plugin } from 'payload'
import { media } from './collections/media.ts'
import type { MediaOptions } from './options.ts'

/** Uploaded pictures. */
export const mediaPlugin =
  (options: MediaOptions): Plugin =>
  (config) => ({ ...config, collections: [...(config.collections ?? []), media(options)] })
