import type { Plugin } from 'payload'
import { courses } from './collections/courses.ts'
import { instructors } from './collections/instructors.ts'
import { lessons } from './collections/lessons.ts'
import { redirects } from './collections/redirects.ts'
import { terms } from './collections/terms.ts'
import type { CatalogOptions } from './options.ts'
import { withRuntime } from './runtime.ts'

export type { CatalogOptions } from './options.ts'

/** Courses, lessons and everything they are sorted by; drafts, versions, previews and releases. */
export const catalogPlugin =
  (options: CatalogOptions): Plugin =>
  (config) => ({
    ...config,
    collections: [...(config.collections ?? []), courses, lessons(options), instructors, ...terms, redirects],
    custom: withRuntime(config.custom, options),
  })
